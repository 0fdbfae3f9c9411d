-- D3:数据审核退回单和接收情况。
sheet {
    report = "feedback",
    name = "数据审核退回单", title = "{name}名册数据审核退回单", counted_in = "条",
    rows = { from = "finding_feedback", order = "finding_id" }, freeze = 1,
    columns = {
        { title = "序号", number = true },
        { title = "程度", field = "severity", look = "centre" },
        { title = "文件", field = "path" },
        { title = "行", field = "row", look = "centre", link = true },
        { title = "列", field = "letters", look = "centre" },
        { title = "表头", field = "header", look = "centre" },
        { title = "原值", field = "value", unmasked = true },
        { title = "问题", field = "message" },
        { title = "改法", field = "cure" },
        { title = "核对码", field = "code", look = "centre" },
        { title = "核实", field = "verified" },
    },
    empty = "本次报送的名册没有发现需要更正的问题。",
    notes = {
        "说明：1.行、列为用 Excel 或 WPS 打开该文件时看到的行号和列标；点“行”中的数字，可到后面表中要改的格。2.“错误”须更正后重报；“疑问”请核实，确实无误的请在《核实说明》中照抄核对码，写明核实情况、核实人和日期。3.本表含个人信息，请勿外传。",
    },
}

sheet {
    report = "feedback",
    name = "接收情况", title = "{name}名册接收情况表", counted_in = "份、行",
    rows = { from = "table_decisions", order = "table_name" }, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "表", field = "table_title", look = "centre" },
        { title = "应报", field = "expected", look = "yes" },
        { title = "报送情况", field = "state", look = "centre" },
        { title = "行", field = "records", look = "integer" },
        { title = "有错误的行", field = "error_rows", look = "integer" },
        { title = "有疑问的行", field = "warning_rows", look = "integer" },
        { title = "结论", field = "decision", look = "centre" },
    },
    empty = "没有应报的名册。",
}
