-- A4:加分、扣分、一票否决,一件事一行。
sheet {
    report = "assessment", skip_empty = true,
    name = "加分扣分台账", title = "{place.name}离退休干部党建工作年度考核加分扣分及一票否决台账",
    counted_in = "分",
    rows = { from = "score_ledger", order = "assessment, unit_id, subject_id, kind_order, ordinal" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "主体", field = "subject_name" },
        { title = "类别", field = "kind_title", look = "centre" },
        { title = "事由", field = "reason" },
        { title = "文号", field = "doc_no" },
        { title = "级别", field = "award_level", look = "centre" },
        { title = "分值", field = "points", look = "points" },
        { title = "封顶后", field = "counted", look = "points" },
        { title = "处理", field = "outcome", look = "centre" },
        { title = "来源（文件、行）", field = "at" },
    },
    notes = { "说明：没有事由或文号的不计，仍列出以便补证；同一主体按文件和行的先后累计到封顶为止。" },
    signature = true,
}

sheet {
    report = "assessment", skip_empty = true,
    name = "加分扣分合计", title = "{place.name}离退休干部党建工作年度考核加分扣分合计表",
    counted_in = "件、分",
    rows = { from = "score_ledger_units", order = "assessment, subject_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "主体", field = "subject_name" },
        { title = "加分", columns = {
            { title = "件数", field = "bonus_rows", sum = true },
            { title = "分值", field = "bonus_points", look = "points" },
            { title = "封顶后", field = "bonus", look = "points" },
        } },
        { title = "扣分", columns = {
            { title = "件数", field = "penalty_rows", sum = true },
            { title = "分值", field = "penalty_points", look = "points" },
            { title = "封顶后", field = "penalty", look = "points" },
        } },
        { title = "一票否决", columns = {
            { title = "件数", field = "vetoes", sum = true },
            { title = "生效", field = "vetoes_applied", sum = true },
        } },
    },
}
