-- D2:失了哪些分、凭什么、怎么改;得分构成照着可以重算;依据明细到文件和行。
sheet {
    report = "feedback", with_run = true, skip_empty = true,
    name = "扣分明细与整改建议", title = "{name}扣分明细与整改建议", counted_in = "分", paper = "A3",
    rows = { from = "own_losses", order = "turn, assessment_title, level_order, subject_id, ordinal" }, freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "对象", field = "subject_name" },
        { title = "指标", field = "item" },
        { title = "失分", field = "points_lost", look = "points" },
        { title = "折合总分", field = "total_lost", look = "points" },
        { title = "满分", field = "full", look = "points" },
        { title = "得分", field = "settled", look = "points" },
        { title = "应完成", field = "needed", look = "centre" },
        { title = "实完成", field = "done", look = "centre" },
        { title = "评分标准", field = "standard" },
        { title = "算式和事由", field = "why" },
        { title = "评分文号", field = "doc_no" },
        { title = "依据（文件、文号）", field = "documents" },
        { title = "标准数（施行日期）", field = "parameters" },
        { title = "补证材料", field = "evidence" },
        { title = "整改建议", field = "cure" },
    },
    notes = {
        "说明：折合总分为失分乘以权重，有不计的指标时再按可评的满分放大，即总分里少的分。没有分值的指标（是否达到一类），失分、满分、得分空着。补证请报县（市）局，经复核、登记文号后改分，不直接改表。",
    },
}

sheet {
    report = "feedback", with_run = true, skip_empty = true,
    name = "得分构成", title = "{name}得分构成表", counted_in = "分",
    rows = { from = "own_tree", order = "turn, assessment_title, level_order, subject_id, ordinal" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "对象", field = "subject_name" },
        { title = "指标", field = "item" },
        { title = "满分", field = "full", look = "points" },
        { title = "权重", field = "weight", look = "points" },
        { title = "应完成", field = "needed", look = "centre" },
        { title = "实完成", field = "done", look = "centre" },
        { title = "得分", field = "settled", look = "points" },
        { title = "计入上一级", field = "counted", look = "points" },
        { title = "算式", field = "formula" },
    },
    notes = {
        "说明：上一级指标的得分为以下各项“计入上一级”之和；计入上一级＝得分×权重，没有写权重的为1。表上的分按两位小数显示，计算时不取整。",
    },
}

sheet {
    report = "feedback", with_run = true, skip_empty = true,
    name = "得分依据明细", title = "{name}得分依据明细表",
    rows = { from = "own_evidence", order = "turn, assessment_title, level_order, subject_id, ordinal, kind_order, path, line, value, reason" },
    freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "对象", field = "subject_name" },
        { title = "指标", field = "item" },
        { title = "环节", field = "kind", look = "centre" },
        { title = "分值或数", field = "value" },
        { title = "事由或出处", field = "reason" },
        { title = "文号或依据", field = "doc_no" },
        { title = "文件", field = "path" },
        { title = "行", field = "line", look = "integer" },
        { title = "处理", field = "outcome" },
    },
    notes = { "说明：行为该文件的行号。“没有达到”为应计而没有计入完成的行，如应到未到、应报到未报到的人；“计入”为计入而失分的行，如逾期的支部。人员写人员编号，见《本单位名册》。" },
}
