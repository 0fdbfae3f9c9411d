-- Two sorts of workbooks and a journal.
report { name = "county", title = "汇总", file = "上报/汇总.xlsx", profile = "upper", sheets = {
    { name = "单位", title = "单位", rows = { level = "unit" }, columns = {
        { title = "单位", field = "unit_name" }, { title = "人数", measure = "people" },
        { title = "党员比例", measure = "party_share" } } },
} }
report { name = "feedback", title = "单位反馈", file = "反馈/{id}_{name}.xlsx", per = "unit", profile = "unit",
    with_check = true,
    copies = {
        from = "returned", most = 100, title = "{table}（{path}）", row = "原行", back = "返回",
        says = "{message}", all = "全部{rows}行，{marked}行有问题", some = "共{rows}行，{marked}行有问题，列出{shown}行",
        shared = "认得出的{rows}行，{marked}行有问题，列出{shown}行", left = "另有{files}个文件",
    },
    sheets = {
    { name = "退回", title = "退回", rows = { from = "returned", order = "finding_id" }, columns = {
        { title = "行", field = "row", link = true }, { title = "问题", field = "message" } } },
    { name = "人员", title = "人员", rows = { from = "people_of_units", order = "person_id" }, columns = {
        { title = "姓名", field = "name" }, { title = "类别", field = "person_kind" } } },
} }
journal { name = "sums", title = "补助账", file = "审计/sums", from = "sums", kind = "kind", date = "day", amount = "fen",
    payee = "unit_id", code = "code", says = "says", place = "place", order = "_source, _line, unit_id",
    blank = "未注明", entries = { { kind = "paid", title = "发放", debit = "Expenses:{unit_id}", credit = "Assets:{unit_id}" } } }
