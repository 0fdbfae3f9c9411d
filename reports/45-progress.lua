-- 报送进度:供本局内部催报、接收、退回。
report {
    name = "progress", title = "报送进度", file = "内部/报送进度.xlsx", profile = "internal", with_check = true,
    sheets = {
        {
            name = "报送进度",
            title = "{place.name}名册报送进度表（已报{measure.units_complete}个，未报{measure.units_incomplete}个）",
            counted_in = "份、条",
            rows = { from = "unit_progress", order = "unit_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位", field = "unit_name" },
                { title = "联系人", field = "contact", look = "centre" },
                { title = "报送时限", field = "due", look = "centre" },
                { title = "应报", field = "expected", look = "integer", sum = true },
                { title = "已报", field = "received", look = "integer", sum = true },
                { title = "缺报的表", field = "missing" },
                { title = "收件", columns = {
                    { title = "首次", field = "received_on", look = "centre" },
                    { title = "最近", field = "last_on", look = "centre" },
                    { title = "按时", field = "timing", look = "centre" },
                    { title = "退回次数", field = "returned", look = "integer", sum = true },
                } },
                { title = "问题", columns = {
                    { title = "错误", field = "errors", look = "integer", sum = true },
                    { title = "疑问", field = "warnings", look = "integer", sum = true },
                    { title = "已核实", field = "verified", look = "integer", sum = true },
                } },
                { title = "结论", field = "decision", look = "centre" },
                { title = "催报、退回用语", field = "reminder" },
            },
            empty = "没有填报单位。",
            notes = {
                "说明：1.已报指应报的表全部报齐。2.收件日期和退回次数取自收件登记，没有登记的留空，不看文件的日期。3.结论取各表中最重的，界限见 rules/parameters/06-returns.lua；已核实的问题不计。",
            },
        },
        {
            name = "分表情况", title = "{place.name}名册分表接收情况表", counted_in = "份、行",
            rows = { from = "table_decisions", order = "unit_id, table_name" }, freeze = 3,
            columns = {
                { title = "序号", number = true },
                { title = "单位", field = "unit_name" },
                { title = "表", field = "table_title", look = "centre" },
                { title = "应报", field = "expected", look = "yes" },
                { title = "报送情况", field = "state", look = "centre" },
                { title = "文件", field = "files", look = "integer" },
                { title = "行", field = "records", look = "integer" },
                { title = "首次收到", field = "received_on", look = "centre" },
                { title = "有错误的行", field = "error_rows", look = "integer" },
                { title = "有疑问的行", field = "warning_rows", look = "integer" },
                { title = "读不出的文件", field = "bad_files", look = "integer" },
                { title = "结论", field = "decision", look = "centre" },
            },
            empty = "没有填报单位。",
        },
        {
            name = "更正记录", title = "{place.name}名册更正记录", counted_in = "行",
            rows = { from = "superseded", order = "finding_id" }, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位", field = "unit_name" },
                { title = "文件", field = "path" },
                { title = "行", field = "row", look = "centre" },
                { title = "说明", field = "message" },
            },
            empty = "没有被更正替代的行。",
        },
    },
}
