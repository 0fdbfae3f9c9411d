sheet {
    report = "county",
    name = "组织覆盖", title = "{place.name}离退休干部党员组织覆盖和工作覆盖表",
    form_no = "老干统6表", counted_in = "人、人次",
    rows = { level = "unit" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "党员数", measure = "party_members" },
        { title = "已落实组织关系", columns = {
            { title = "人数", measure = "members" },
            { title = "比例", measure = "home_coverage" },
        } },
        { title = "到社区报到", columns = {
            { title = "人数", measure = "reported" },
            { title = "比例", measure = "reported_share" },
        } },
        { title = "至少参加1次活动", columns = {
            { title = "人数", measure = "reached" },
            { title = "比例", measure = "reached_share" },
        } },
        { title = "送学（人次）", measure = "study_deliveries" },
    },
    notes = {
        "说明：组织覆盖为已落实组织关系的党员占党员总数；工作覆盖为本期至少参加1次活动（实到、线上、送学代替）的党员占党员总数。各级比例均由人数重算，不作平均。",
    },
    signature = true,
}
