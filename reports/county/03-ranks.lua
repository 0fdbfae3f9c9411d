local function rank(title, name)
    return { title = title, indent = 1,
        cells = { "rank_" .. name, "rank_" .. name .. "_lixiu", "rank_" .. name .. "_tuixiu" } }
end

local function period(title, name, indent)
    return { title = title, indent = indent or 1, cells = { name, name, "", name .. "_age" } }
end

sheet {
    report = "county",
    name = "级别待遇与革命时期", title = "{place.name}离退休干部级别待遇与革命时期表",
    form_no = "老干统3表", counted_in = "人、岁",
    lines = {
        { title = "合计", cells = { "retired", "retired_lixiu", "retired_tuixiu" } },
        { title = "一、按级别待遇", cells = { "retired", "retired_lixiu", "retired_tuixiu" } },
        rank("省部级", "province"), rank("厅局级", "bureau"), rank("县处级", "county"),
        rank("乡科级", "township"), rank("科员及以下", "clerk"), rank("没有填", "unknown"),
        period("二、离休干部按参加革命工作时期", "period_all", 0),
        period("土地革命时期", "period_land"),
        period("抗日战争时期", "period_war"),
        period("其中：前期", "period_war_early", 2),
        period("　　　后期", "period_war_late", 2),
        period("解放战争时期", "period_liberation"),
        period("不明", "period_unknown"),
    },
    columns = {
        { title = "项目", field = "title" },
        { title = "人数", blank = true },
        { title = "其中", columns = {
            { title = "离休干部", blank = true },
            { title = "退休干部", blank = true },
        } },
        { title = "平均年龄（岁）", blank = true },
    },
    checks = {
        { title = "合计＝各级别之和", plus = { "retired" },
          minus = { "rank_province", "rank_bureau", "rank_county", "rank_township", "rank_clerk",
              "rank_unknown" } },
        { title = "离休干部＝各时期之和", plus = { "retired_lixiu" },
          minus = { "period_land", "period_war", "period_liberation", "period_unknown" } },
    },
    notes = {
        "说明：1.级别按享受待遇计，没有的按职级；退休干部含退职。2.时期按参加工作时间，界日当日含在内：{period.land_to}及以前为土地革命时期，其后至{period.war_to}为抗日战争时期（其中{period.war_early_to}及以前为前期），再后至{period.liberation_to}为解放战争时期。3.只写年月而跨界的、没有写的，按填报的时期；都没有的、更晚的列不明。跨前后期的、没有写参加工作时间的，不分前后期。4.平均年龄由年龄之和重算，年龄不明的不在内。",
    },
    signature = true,
}
