-- D5:下一步要办的事。
sheet {
    report = "feedback",
    name = "待办清单", title = "{name}待办清单",
    rows = { from = "todo_list", order = "turn, due is null, due, what" }, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "类别", field = "category", look = "centre" },
        { title = "对象", field = "subject" },
        { title = "事项", field = "what" },
        { title = "期限", field = "due", look = "centre" },
        { title = "情况", field = "state", look = "centre" },
        { title = "办理结果", blank = true },
    },
    empty = "没有待办的事项。",
    notes = {
        "说明：统计时点为{as_of}。1.换届列已届满和一年内将届满的。2.组织生活、走访列没有办够的，期限为最后一个应办期的末日；名册读不全、说不准办没办的不列。3.轮值列下一次。4.没有期限的请尽快办理。",
    },
}
