-- 顺德三个征求意见办法的试算:只在试算中算,只在顺德;没有人数可除的,没有总分。

local function trial(of, measures, scores, expect, name, more)
    more = more or {}
    test {
        name = "试算 " .. of .. "：" .. name, of = of, place = more.place or "440606",
        at = "2022-12-31",
        trial = more.trial == nil, given = { measures = measures, scores = scores },
        expect = expect,
    }
end

-- 全体做到,只改一件;得分=做了的÷应做的×满分。
local function all(measures, changed, value)
    local out = {}
    for i, name in ipairs(measures) do
        out[name] = name == changed and value or { 10, 10 }
    end
    return out
end

local honour = {
    "honour_talk", "honour_ceremony", "honour_activity", "honour_service", "honour_platform",
    "honour_community",
    "honour_whole",
}
trial("honour_trial", all(honour), nil, { points = 60, whole = 40, total = 100, grade = false },
    "六件事全做")
for i, name in ipairs(honour) do
    local most = i < #honour and 10 or 40
    local item = name:sub(8)
    trial("honour_trial", all(honour, name, { 7, 10 }), nil,
        { [item] = { points = most * 7 .. "/10", raw = "7/10" },
            total = (1000 - most * 3) .. "/10" }, "十人做了七人 " .. item)
    trial("honour_trial", all(honour, name, { 0, 10 }), nil, { [item] = 0, total = 100 - most },
        "一人没有做 " .. item)
    trial("honour_trial", all(honour, name, { 0, 0 }), nil,
        { [item] = { state = "not evaluated" }, total = false }, "没有新退休的 " .. item)
end
trial("honour_trial", all(honour), nil, { total = false }, "不试算时不评", { trial = false })
trial("honour_trial", all(honour), nil, { total = false, reason = "SD-08" }, "别处不评",
    { place = "532801" })

local nearby = { "nearby_study", "nearby_activity", "nearby_care", "nearby_role" }
trial("nearby_trial", all(nearby), nil, { total = 100, grade = false }, "四就近全做")
for _, name in ipairs(nearby) do
    local item = name:sub(8)
    trial("nearby_trial", all(nearby, name, { 1, 5 }), nil,
        { [item] = { points = 5, raw = "1/5" }, total = 80 },
        "五名党员一名 " .. item)
    trial("nearby_trial", all(nearby, name, { reason = "没有收到" }), nil,
        { [item] = { state = "not evaluated", reason = "没有收到" }, total = false }, "没有收到记录 " .. item)
end
trial("nearby_trial", all(nearby), nil, { total = false }, "不试算时不评", { trial = false })
trial("nearby_trial", all(nearby), nil, { total = false, reason = "SD-09" }, "别处不评",
    { place = "320684" })

-- 五个方面各20分,由县里评。
local function sides(changed, score)
    local rows = {}
    for i = 1, 5 do
        local own = score
        if changed == "side_" .. i then
            rows[#rows + 1] = own and { item = "side_" .. i, score = own } or nil
        else
            rows[#rows + 1] = { item = "side_" .. i, score = 20 }
        end
    end
    return rows
end
trial("precise_trial", nil, sides(), { total = 100, grade = false }, "五个方面满分")
for i = 1, 5 do
    local side = "side_" .. i
    trial("precise_trial", nil, sides(side, "12.5"), { [side] = "12.5", total = "92.5" },
        side .. "评12.5分")
    trial("precise_trial", nil, sides(side, 0), { [side] = 0, total = 80 }, side .. "评零分")
    trial("precise_trial", nil, sides(side, "20.01"),
        { [side] = { state = "not evaluated" }, total = false },
        side .. "超过满分的不算")
    trial("precise_trial", nil, sides(side),
        { [side] = { state = "not evaluated" }, total = false }, side .. "没有评")
end
trial("precise_trial", nil, sides(), { total = false }, "不试算时不评", { trial = false })
trial("precise_trial", nil, sides(), { total = false, reason = "SD-06" }, "别处不评",
    { place = "532801" })
