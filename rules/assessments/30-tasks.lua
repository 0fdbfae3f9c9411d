-- 任务清单5/15/38:完成率=完成条数÷(适用条数),不适用的不在内,没有登记的不当作完成。
local items = {
    { name = "rate", title = "完成率", number = "1", points = 100, mode = "share", of = "items_done", to = "items_due",
      says = "得分=完成的事项数÷应落实的事项数×100，不适用的不在内。", cure = "逐条落实未完成的事项，登记佐证" },
    { name = "overdue", title = "没有逾期事项", number = "2", mode = "gate", of = "overdue", most = 0, grade = "推进中",
      says = "有逾期未完成的，不列为按期完成。", cure = "先办结逾期事项" },
}
for i, action in ipairs { "政治领航", "筑基固本", "凝心聚力", "暖心护耆", "素能提升" } do
    items[#items + 1] = {
        name = "action_" .. i, title = action .. "行动", number = "3." .. i, mode = "checklist",
        of = "done_" .. i, to = "due_" .. i, says = "完成的事项数和应落实的事项数，不另计分。",
    }
end

assessment {
    name = "tasks", title = "任务清单完成情况", per = "unit", over = "task_subjects",
    basis = { "SD-03", "SD-04" }, points = 100, items = items,
    grades = { { name = "按期完成", least = 100 }, { name = "推进中" } },
}
