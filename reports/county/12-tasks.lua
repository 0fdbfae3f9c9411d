-- 重点任务完成情况:事项一行、行动一行、单位一行,逾期的另列。完成率由个数重算,不平均。
sheet {
    report = "county", only_with = "tasks",
    name = "重点任务", title = "{place.name}离退休干部工作重点任务完成情况表",
    form_no = "老干统12表", counted_in = "项、个单位",
    rows = { from = "task_items", order = "item_no" }, total = true, freeze = 4,
    columns = {
        { title = "行动", field = "action_no", look = "centre" },
        { title = "任务", field = "task_no", look = "centre" },
        { title = "事项", field = "item_no", look = "centre" },
        { title = "工作内容", field = "content" },
        { title = "责任单位", field = "owner_name" },
        { title = "完成时限", field = "due", look = "centre" },
        { title = "应落实单位", field = "applies", sum = true },
        { title = "完成", field = "done", sum = true },
        { title = "进行中", field = "doing", sum = true },
        { title = "未启动", field = "idle", sum = true },
        { title = "未登记", field = "unknown", sum = true },
        { title = "不适用", field = "not_applicable", sum = true },
        { title = "逾期未完成", field = "overdue", sum = true },
        { title = "完成率", field = "rate", look = "percent", bar = true },
    },
    empty = "没有任务清单。",
    notes = {
        "说明：完成率为完成的单位数占应落实单位数，不适用的不计，没有登记的算没有完成。合计为单位数相加（一个单位一个事项计一次）。",
    },
    signature = true,
}

sheet {
    report = "county", only_with = "tasks",
    name = "行动完成情况", title = "{place.name}行动、任务、工作内容完成情况表",
    form_no = "老干统12表之一", counted_in = "项",
    rows = { from = "task_actions", order = "action_no" }, total = true,
    columns = {
        { title = "行动", field = "action_no", look = "centre" },
        { title = "主要任务", columns = {
            { title = "应完成", field = "tasks", sum = true },
            { title = "已完成", field = "tasks_done", sum = true },
        } },
        { title = "工作内容", columns = {
            { title = "应完成", field = "items", sum = true },
            { title = "已完成", field = "items_done", sum = true },
            { title = "完成率", field = "item_rate", look = "percent", bar = true },
        } },
        { title = "单位落实", columns = {
            { title = "应落实", field = "applies", sum = true },
            { title = "已完成", field = "done", sum = true },
            { title = "完成率", field = "rate", look = "percent", bar = true },
        } },
    },
    empty = "没有任务清单。",
    notes = {
        "说明：一项工作内容，应落实的单位全部完成才算完成；一项任务，所含工作内容全部完成才算完成。",
    },
}

sheet {
    report = "county", only_with = "tasks",
    name = "单位任务完成率", title = "{place.name}各单位任务清单完成情况表",
    form_no = "老干统12表之二", counted_in = "项",
    rows = { from = "task_units", order = "unit_id" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "单位性质", field = "unit_nature", look = "centre" },
        { title = "应对照", field = "cells", sum = true },
        { title = "完成", field = "done", sum = true },
        { title = "进行中", field = "doing", sum = true },
        { title = "未启动", field = "idle", sum = true },
        { title = "未登记", field = "unknown", sum = true },
        { title = "不适用", field = "not_applicable", sum = true },
        { title = "逾期未完成", field = "overdue", sum = true },
        { title = "完成率", field = "rate", look = "percent", bar = true },
    },
    empty = "没有任务清单。",
    notes = { "说明：应对照＝完成＋进行中＋未启动＋未登记＋不适用；完成率＝完成÷（应对照－不适用）。" },
    signature = true,
}

-- 对照表:单位一行,事项一列。
local items = {
    { title = "单位名称", field = "unit_name" },
}
for item = 1, 38 do
    items[#items + 1] = { title = tostring(item), field = "i" .. item, look = "centre" }
end
items[#items + 1] = { title = "完成率", field = "rate", look = "percent", bar = true }
sheet {
    report = "county", only_with = "tasks",
    name = "任务清单对照", title = "{place.name}各单位任务清单对照表",
    rows = { from = "task_matrix", order = "unit_id" },
    columns = items,
    empty = "没有任务清单。",
    notes = { "说明：√完成，○进行中，×未启动，／不适用，空格没有登记。列为工作内容的序号。" },
}

sheet {
    report = "county", only_with = "tasks",
    name = "逾期事项", title = "{place.name}逾期未完成事项清单",
    rows = { from = "task_overdue", order = "due, item_no, unit_id" }, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "事项", field = "item_no", look = "centre" },
        { title = "工作内容", field = "content" },
        { title = "单位名称", field = "unit_name" },
        { title = "完成时限", field = "due", look = "centre" },
        { title = "完成情况", field = "status", look = "centre" },
        { title = "逾期天数", field = "days_late", look = "integer" },
    },
    empty = "没有逾期未完成的事项。",
    notes = { "说明：统计时点为{as_of}。时限只到月的，逾期天数不计。" },
}
