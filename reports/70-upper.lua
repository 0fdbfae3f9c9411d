-- 上一级的汇总:各县(市、区)一行,合计在前。占比都由分子分母相加后重算。
report {
    name = "upper", title = "市级汇总", file = "上报/市级汇总.xlsx", profile = "upper", merged = true,
    sheets = {
        {
            name = "基本情况", title = "各地离退休干部基本情况汇总表", counted_in = "人",
            rows = { level = "unit", order = "unit_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "地区", field = "unit_name" },
                { title = "离退休干部", columns = {
                    { title = "合计", measure = "retired" },
                    { title = "离休干部", measure = "retired_lixiu" },
                    { title = "退休干部（含退职）", measure = "retired_tuixiu" },
                    { title = "女", measure = "retired_female" },
                    { title = "少数民族", measure = "retired_minority" },
                    { title = "中共党员", measure = "retired_party" },
                    { title = "居住异地", measure = "retired_away" },
                } },
                { title = "年龄", columns = {
                    { title = "59岁及以下", measure = "age_59" },
                    { title = "60—69岁", measure = "age_60" },
                    { title = "70—79岁", measure = "age_70" },
                    { title = "80—89岁", measure = "age_80" },
                    { title = "90岁及以上", measure = "age_90" },
                    { title = "年龄不明", measure = "age_unknown" },
                    { title = "平均", measure = "age_mean" },
                } },
            },
            charts = {
                { kind = "column", title = "年龄结构",
                  columns = { "59岁及以下", "60—69岁", "70—79岁", "80—89岁", "90岁及以上" } },
            },
            checks = {
                { title = "离休＋退休＝合计",
                  plus = { "retired_lixiu", "retired_tuixiu" }, minus = { "retired" } },
                { title = "各年龄段之和＝合计",
                  plus = { "age_59", "age_60", "age_70", "age_80", "age_90", "age_unknown" },
                  minus = { "retired" } },
            },
            notes = { "说明：同一人在两地都有的，只计在代码在前的一地，见“报送情况”的重复人数。" },
            signature = true,
        },
        {
            name = "党组织和党员", title = "各地离退休干部党组织和党员情况汇总表",
            rows = { level = "unit", order = "unit_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "地区", field = "unit_name" },
                { title = "离退休干部党组织", measure = "retired_orgs" },
                { title = "离退休干部党员", measure = "party_members" },
                { title = "已落实组织关系", measure = "members" },
                { title = "单独组建支部党员", columns = {
                    { title = "人数", measure = "separate_members" },
                    { title = "单独组建占比", measure = "separate_share", share = true },
                } },
                { title = "混编支部党员", columns = {
                    { title = "人数", measure = "mixed_members" },
                    { title = "混编占比", measure = "mixed_share", share = true },
                } },
                { title = "平均每个党组织的党员数", measure = "members_per_org" },
                { title = "到社区报到", columns = {
                    { title = "人数", measure = "reported" },
                    { title = "比例", measure = "reported_share" },
                } },
                { title = "至少参加1次活动", columns = {
                    { title = "人数", measure = "reached" },
                    { title = "比例", measure = "reached_share" },
                } },
            },
            charts = {
                { kind = "bar", title = "单独组建支部党员占比", label = "地区", value = "单独组建占比" },
            },
            signature = true,
        },
        {
            name = "增减变动", title = "各地离退休干部增减变动汇总表", counted_in = "人",
            rows = { level = "unit", order = "unit_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "地区", field = "unit_name" },
                { title = "期初", measure = "stock_opening" },
                { title = "增加", columns = {
                    { title = "新退休", measure = "stock_new" },
                    { title = "转入", measure = "stock_moved_in" },
                    { title = "补报", measure = "stock_late" },
                } },
                { title = "减少", columns = {
                    { title = "去世", measure = "stock_died" },
                    { title = "转出", measure = "stock_moved_out" },
                    { title = "更正", measure = "stock_corrected" },
                } },
                { title = "期末", measure = "stock_closing" },
                { title = "死亡率", measure = "death_rate", look = "percent" },
            },
            checks = {
                { title = "期初＋新退休＋转入＋补报－去世－转出－更正＝期末",
                  plus = { "stock_opening", "stock_new", "stock_moved_in", "stock_late" },
                  minus = { "stock_died", "stock_moved_out", "stock_corrected", "stock_closing" } },
            },
            notes = { "说明：死亡率＝去世人数÷期初人数，由各地相加后重算。" },
            signature = true,
        },
        {
            name = "报送情况", title = "各地报送情况表",
            rows = { from = "merged_returns", order = "place" }, freeze = 3,
            columns = {
                { title = "序号", number = true },
                { title = "代码", field = "place", look = "centre" },
                { title = "地区", field = "title" },
                { title = "统计时点", field = "as_of", look = "centre" },
                { title = "填报日期", field = "reported_on", look = "centre" },
                { title = "应报名册", field = "expected", look = "integer" },
                { title = "已报名册", field = "received", look = "integer" },
                { title = "去标识码", field = "keyed", look = "centre" },
                { title = "查重人数", field = "persons", look = "integer" },
                { title = "在前面的地区已计", field = "repeated", look = "integer" },
                { title = "未评价的指标", field = "not_evaluated", look = "integer" },
                { title = "规则", field = "rules" },
                { title = "版本", field = "version", look = "centre" },
                { title = "报送件核对码", field = "seal", look = "centre" },
            },
            notes = {
                "说明：带去标识码的地区之间查过重复人员，未带的没有查。去标识码由共用密钥算出，没有密钥不能还原。",
            },
        },
        {
            name = "未汇总的指标", title = "未汇总的指标",
            rows = { from = "merged_gaps", order = "name" }, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "指标", field = "title" },
                { title = "原因", field = "reason" },
                { title = "未评价的地区", field = "places" },
            },
            empty = "各项指标都已汇总。",
        },
    },
}
