-- 任务清单 5/15/38:个数,和各级完成情况。完成率=完成÷(应落实−不适用),没有登记的算没有完成。

local function number(name, title, distinct)
    measure {
        name = name, title = title, level = "case", counted_in = "项",
        count = { of = "task_list", distinct = distinct }, basis = "SD-03",
    }
end

number("tasks_actions", "行动", "action_no")
number("tasks_tasks", "主要任务", "task")
number("tasks_items", "工作内容")

measure {
    name = "tasks_items_done", title = "各单位全部完成的工作内容占比", level = "case",
    share = { among = "task_items_due", where = "finished" }, basis = "SD-03",
}

measure {
    name = "tasks_tasks_done", title = "全部完成的主要任务占比", level = "case",
    share = { among = "task_tasks", where = "finished" }, basis = "SD-03",
}

measure {
    name = "tasks_actions_done", title = "全部完成的行动占比", level = "case",
    share = { among = "task_actions", where = "finished" }, basis = "SD-03",
}

measure {
    name = "tasks_rate", title = "任务清单完成率", level = { "unit", "case" },
    share = { among = "task_cells_due", where = "done" }, basis = "SD-04",
}

local function cells(name, title, where)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "项",
        count = { of = "task_cells", where = where }, basis = "SD-04",
    }
end

cells("task_cells", "应对照事项")
cells("task_done", "完成", "status = '完成'")
cells("task_doing", "进行中", "status = '进行中'")
cells("task_idle", "未启动", "status = '未启动'")
cells("task_unknown", "未登记", "status = '未登记'")
cells("task_not_applicable", "不适用", "status = '不适用'")
cells("task_overdue", "逾期未完成", "late and not done")
cells("task_finished_late", "完成但晚于时限", "late and done")
