-- 可公开数据:只有合计和分单位的人数,没有名单。不足5人的写“<5”,能推算出它的也隐去。
-- 公开不公开由本局定,所以放在内部。正式报表(上报)数字准确,不作这种隐去。
report {
    name = "public", title = "可公开数据", file = "内部/可公开数据.xlsx", profile = "public",
    least = "privacy.least", basis = "PRIV-P3",
    sheets = {
        {
            name = "基本情况", title = "{place.name}离退休干部基本情况", counted_in = "人",
            rows = { level = "unit", among = "unit_nature" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位名称", field = "unit_name" },
                { title = "单位性质", field = "unit_nature", look = "centre" },
                { title = "合计", measure = "retired" },
                { title = "离休干部", measure = "retired_lixiu" },
                { title = "退休干部", measure = "retired_tuixiu" },
                { title = "其中：女", measure = "retired_female" },
                { title = "少数民族", measure = "retired_minority" },
                { title = "中共党员", columns = {
                    { title = "人数", measure = "retired_party" },
                    { title = "占比", measure = "retired_party_share" },
                } },
            },
            checks = {
                { title = "合计＝离休干部＋退休干部", plus = { "retired" },
                  minus = { "retired_lixiu", "retired_tuixiu" } },
            },
            notes = { "说明：统计时点为{as_of}。" },
        },
        {
            name = "年龄结构", title = "{place.name}离退休干部年龄结构", counted_in = "人",
            rows = { level = "unit", among = "unit_nature" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位名称", field = "unit_name" },
                { title = "单位性质", field = "unit_nature", look = "centre" },
                { title = "合计", measure = "retired" },
                { title = "59岁及以下", measure = "age_59" },
                { title = "60—69岁", measure = "age_60" },
                { title = "70—79岁", measure = "age_70" },
                { title = "80—89岁", measure = "age_80" },
                { title = "90岁及以上", measure = "age_90" },
                { title = "年龄不明", measure = "age_unknown" },
            },
            checks = {
                { title = "合计＝各年龄段之和", plus = { "retired" },
                  minus = { "age_59", "age_60", "age_70", "age_80", "age_90", "age_unknown" } },
            },
            notes = { "说明：年龄为足岁，统计时点为{as_of}。" },
        },
        {
            name = "党组织", title = "{place.name}离退休干部党组织和党员", counted_in = "个、人",
            rows = { level = "unit", among = "unit_nature" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位名称", field = "unit_name" },
                { title = "单位性质", field = "unit_nature", look = "centre" },
                { title = "离退休干部党组织", measure = "retired_orgs", exact = true },
                { title = "其中：党支部", measure = "branches", exact = true },
                { title = "党员", measure = "party_members" },
                { title = "已落实组织关系", columns = {
                    { title = "人数", measure = "members" },
                    { title = "比例", measure = "home_coverage" },
                } },
            },
            notes = { "说明：党组织个数不是人数，照实写出。" },
        },
    },
}
