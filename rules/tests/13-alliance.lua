-- 联盟运行评价:一百分,缺哪一样扣哪一样;没有应办的不计,其余按比例放大。

local fields = {
    has_ledger = 1, has_group = 1, has_events = 1, has_plan = 1, has_venue = 1, has_funds = 1,
    has_brand = 1,
    links = 5, five = 5, meetings = 12, meetings_due = 12, theme_days = 12, theme_days_due = 12,
    large = 12,
    large_due = 12, turns_kept = 12, turns = 12,
}
local measures = { plan_completion = { 10, 10 }, ledger_complete = { 80, 80 } }

local function alliance(name, change, expect, more)
    more = more or {}
    local own, counted = {}, {}
    for key, value in pairs(fields) do
        own[key] = value
    end
    for key, value in pairs(measures) do
        counted[key] = value
    end
    for key, value in pairs(change) do
        if measures[key] then
            counted[key] = value
        else
            own[key] = value or nil
        end
    end
    test {
        name = "联盟运行：" .. name, of = "alliance_running", place = more.place or "370522",
        at = "2023-12-31",
        adopt = not more.plain and "ASSESS-ALLIANCE" or nil,
        given = { fields = own, measures = counted, scores = more.scores }, expect = expect,
    }
end

alliance("样样做满", {}, { ["1"] = 15, ["2"] = 12, ["3"] = 10, ["4"] = 30, ["5"] = 15, ["6"] = 10,
    ["7"] = 8,
    three_ones = { raw = "3/3 达标" }, four_haves = { raw = "4/4 达标" }, total = 100, grade = "运行良好" })
alliance("没有采用的不评", {}, { total = false, grade = false, reason = "ASSESS-ALLIANCE" },
    { plain = true })

-- 三个一一件5分,四有一项3分,五联一项2分。
for _, case in ipairs {
    { { has_ledger = 0 }, "three_ones", 10, 95 },
    { { has_ledger = 0, has_group = 0 }, "three_ones", 5, 90 },
    { { has_ledger = 0, has_group = 0, has_events = 0 }, "three_ones", 0, 85 },
    { { has_plan = 0 }, "four_haves", 9, 97 },
    { { has_plan = 0, has_venue = 0 }, "four_haves", 6, 94 },
    { { has_plan = 0, has_venue = 0, has_funds = 0 }, "four_haves", 3, 91 },
    { { has_plan = 0, has_venue = 0, has_funds = 0, has_brand = 0 }, "four_haves", 0, 88 },
    { { links = 4 }, "five_links", 8, 98 }, { { links = 1 }, "five_links", 2, 92 },
    { { links = 0 }, "five_links", 0, 90 },
    { { meetings = 11 }, "4.1", "55/6", "595/6" }, { { meetings = 0 }, "4.1", 0, 90 },
        -- 11÷12×10,少5/6
    { { theme_days = 6 }, "4.2", 5, 95 }, { { large = 3 }, "4.3", "2.5", "92.5" },
    { { turns_kept = 8 }, "5", 10, 95 }, { { turns_kept = 0 }, "5", 0, 85 },
    { { plan_completion = { 7, 10 } }, "6", 7, 97 },
    { { plan_completion = { 0, 10 } }, "6", 0, 90 },
    { { ledger_complete = { 60, 80 } }, "7", 6, 98 },
} do
    local name = case[2]
    for key, value in pairs(case[1]) do
        name = name .. " " .. key .. (measures[key] and value[1] or value)
    end
    alliance(name, case[1], { [case[2]] = case[3], total = case[4] })
end
alliance("三个一少一件，不算齐", { has_events = 0 },
    { three_ones = { raw = "2/3 未达标", points = 10, note = "✗集体活动" } })
alliance("四有少一项，不算齐", { has_brand = 0 }, { four_haves = { raw = "3/4 未达标", points = 9 } })

-- 没有应办的、没有报的不计。三个一少一件(少5分)好看出放大。
for _, case in ipairs {
    { "4.1", 10, { meetings = 0, meetings_due = 0 } },
    { "4.2", 10, { theme_days = 0, theme_days_due = 0 } },
    { "4.3", 10, { large = 0, large_due = 0 } }, { "5", 15, { turns_kept = 0, turns = 0 } },
    { "6", 10, { plan_completion = { reason = "没有收到计划" } } },
    { "6", 10, { plan_completion = { 0, 0 } } },
    { "7", 8, { ledger_complete = { reason = "没有收到台账" } } },
    { "7", 8, { ledger_complete = { 0, 0 } } },
} do
    local item, points, change = case[1], case[2], case[3]
    local why = change.plan_completion or change.ledger_complete or {}
    change.has_group = 0
    alliance("不计" .. item .. "，其余放大" .. (why.reason or ""), change,
        { [item] = { state = "left out" }, total = (95 - points) * 100 .. "/" .. 100 - points })
end
alliance("三个一没有填的，没有总分", { has_group = false },
    { three_ones = { state = "not evaluated", reason = "没有填报" }, total = false, grade = false })

-- 等次:85分以上、60分以上,都含本数。
alliance("正好85分", { turns_kept = 0 }, { total = 85, grade = "运行良好" })
alliance("差一点到85分", { turns_kept = 0, ledger_complete = { 79, 80 } },
    { total = "84.9", grade = "运行正常" })
alliance("正好60分", { turns_kept = 0, meetings = 0, theme_days = 0, has_ledger = 0 },
    { total = 60, grade = "运行正常" })
alliance("不到60分", { turns_kept = 0, meetings = 0, theme_days = 0, has_ledger = 0,
    ledger_complete = { 79, 80 } },
    { total = "59.9", grade = "需要整改" })

-- 县里复核改分要有文号。
alliance("复核有文号的改", {}, { five_links = 6, total = 96 }, { scores = {
    { item = "3", stage = "review", score = 6, reason = "两项没有佐证", doc_no = "某组〔2023〕6号" } } })
alliance("复核没有文号的不改", {}, { five_links = 10, total = 100 }, { scores = {
    { item = "3", stage = "review", score = 6, reason = "两项没有佐证" } } })
