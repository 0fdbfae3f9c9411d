-- 数据质量:供本局内部使用。
report {
    name = "quality", title = "数据质量", file = "内部/数据质量.xlsx", profile = "internal",
    with_check = true,
    sheets = {
        {
            name = "数据质量", title = "{place.name}名册数据质量汇总表", counted_in = "条",
            rows = { from = "finding_summary", order = "severity_order, findings desc, rule" },
            total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "问题", field = "rule_title" },
                { title = "程度", field = "severity", look = "centre" },
                { title = "条数", field = "findings", look = "integer", sum = true },
                { title = "其中已核实", field = "verified", look = "integer", sum = true },
                { title = "涉及文件", field = "files", look = "integer" },
                { title = "涉及单位", field = "units", look = "integer" },
                { title = "改法", field = "cure" },
            },
            charts = {
                { kind = "bar", title = "各类问题的条数", label = "问题", value = "条数" },
            },
            empty = "没有发现问题。",
            notes = { "说明：只列错误和疑问。合计行、按表头认定等提示见 case.db 的 finding 表，或 mingce check 的输出。" },
        },
        {
            name = "问题清单", title = "{place.name}名册问题清单", counted_in = "条",
            rows = { from = "finding_list", order = "severity_order, finding_id" }, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "程度", field = "severity", look = "centre" },
                { title = "单位", field = "unit_name" },
                { title = "文件", field = "path" },
                { title = "行", field = "row", look = "centre" },
                { title = "列", field = "letters", look = "centre" },
                { title = "表头", field = "header", look = "centre" },
                { title = "问题", field = "message" },
                { title = "改法", field = "cure" },
                { title = "核对码", field = "code", look = "centre" },
                { title = "核实", field = "verified" },
            },
            empty = "没有发现问题。",
            notes = { "说明：行号为用 Excel 或 WPS 打开该文件时看到的行号。" },
        },
        {
            name = "文稿数据核对", title = "{place.name}文稿数据核对表",
            rows = { from = "figures_compared", order = "fig_id" }, freeze = 2,
            columns = {
                { title = "编号", field = "fig_id", look = "centre" },
                { title = "原文", field = "text" },
                { title = "公布", columns = {
                    { title = "数值", field = "published", look = "centre" },
                    { title = "近似", field = "approx", look = "centre" },
                } },
                { title = "指标", field = "measure_title" },
                { title = "重算", field = "recomputed", look = "centre" },
                { title = "结论", field = "verdict" },
            },
            empty = "没有文稿数据名册。",
            notes = {
                "说明：重算按公布的小数位四舍五入后比较。“余”为不少于，“近”为不足而不低于九成，“左右”为上下百分之五以内。不一致的不改名册，也不改文稿，由起草人核对。",
            },
        },
    },
}
