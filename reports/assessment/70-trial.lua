-- 征求意见稿的试算:不作考核依据,只在试算的案卷里有,不进 A1 至 A6。
sheet {
    report = "assessment", trial = true, skip_empty = true,
    name = "试算结果", title = "{place.name}征求意见稿试算结果表（不作考核依据）", counted_in = "分",
    rows = { from = "trial_grades", order = "assessment, peer_group, place, subject_id" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "试算的考核", field = "assessment_title" },
        { title = "对象", field = "subject_name" },
        { title = "所属单位", field = "unit_name" },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "总分", field = "total", look = "points" },
        { title = "组内名次", field = "rank", look = "integer" },
        { title = "等次", field = "grade", look = "centre" },
        { title = "说明", field = "note" },
    },
    notes = { "说明：文件在征求意见，本表只供比较方案，不作考核依据，不与正式考核的名次、等次并用。" },
}

sheet {
    report = "assessment", trial = true, skip_empty = true,
    name = "试算指标", title = "{place.name}征求意见稿试算各项指标表（不作考核依据）", counted_in = "个、分",
    rows = { from = "trial_items", order = "assessment, ordinal" }, freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "试算的考核", field = "assessment_title" },
        { title = "编号", field = "number", look = "centre" },
        { title = "指标", field = "title" },
        { title = "评分标准", field = "standard" },
        { title = "满分", field = "full", look = "points" },
        { title = "对象数", field = "subjects", look = "integer" },
        { title = "得出结果", field = "scored", look = "integer" },
        { title = "平均得分", field = "mean", look = "points" },
        { title = "做到的", field = "met", look = "integer" },
        { title = "做到的占比", field = "rate", look = "percent", bar = true },
    },
    notes = { "说明：得满分或为“是”的算做到；占比＝做到的÷得出结果的。本表不作考核依据。" },
}
