-- 任务清单5/15/38:全部完成又没有逾期的为按期完成;不适用的不在内,没有登记的不当作完成。

local function unit(name, change, expect, more)
    more = more or {}
    local fields = { items_due = 38, items_done = 38, overdue = 0 }
    for key, value in pairs(change) do
        fields[key] = value
    end
    test {
        name = "任务清单：" .. name, of = "tasks", place = more.place or "440606",
        at = more.at or "2022-12-31",
        given = { fields = fields }, expect = expect,
    }
end

unit("三十八项全完成", {}, { rate = 100, overdue = { raw = "1" }, total = 100, grade = "按期完成" })
unit("差一项", { items_done = 37 }, { rate = "1850/19", total = "1850/19",
    grade = "推进中" }) -- 37÷38×100
unit("一半", { items_done = 19 }, { rate = 50, total = 50, grade = "推进中" })
unit("一项也没有完成", { items_done = 0 }, { rate = 0, total = 0, grade = "推进中" })
unit("不适用八项，其余三十项完成", { items_due = 30, items_done = 30 }, { rate = 100, grade = "按期完成" })
unit("一项逾期未完成", { items_done = 37, overdue = 1 }, { overdue = { raw = "0" }, grade = "推进中" })
unit("逾期的不列为按期完成，完成率再高也一样", { overdue = 1 },
    { total = 100, reached = "按期完成", grade = "推进中", note = "没有逾期事项" })
unit("没有适用的事项，没有完成率", { items_due = 0, items_done = 0 }, { rate = { state = "not evaluated" },
    total = false, grade = false })
for action = 1, 5 do
    unit("第" .. action .. "项行动八项完成六项，不另计分", { ["due_" .. action] = 8, ["done_" .. action] = 6 },
        { ["action_" .. action] = { raw = "6/8", points = false }, total = 100, grade = "按期完成" })
end
unit("别处没有这份清单", {}, { total = false, grade = false, reason = "SD-03" }, { place = "532801" })
