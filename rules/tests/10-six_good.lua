-- 六好:六个标题下的条件全都做到才达标;有一条没有评的,没有等次。清单(征求意见稿)只在试算中算。

local done = {
    size_fits = 1, seats_fit = 1, has_secretary = 1, term_kept = 1, appraisal_met = 1,
    meeting_met = 1,
    committee_met = 1, class_met = 1, theme_day_met = 1, review_met = 1, talk_met = 1,
}

-- 只改一个条件;value 为 false 的是没有填。
local function fields_with(name, value)
    local fields = {}
    for key, old in pairs(done) do
        if key == name then
            fields[key] = value or nil
        else
            fields[key] = old
        end
    end
    return fields
end

local function branch(name, fields, scores, expect, more)
    more = more or {}
    test {
        name = "六好：" .. name, of = "six_good", place = more.place or "620921",
        at = more.at or "2023-12-31",
        given = { fields = fields, scores = scores }, expect = expect,
    }
end

branch("样样做到", done, { { item = "5.1", score = 1 } }, {
    setting = 1, committee = 3, members = 1, life = 4, role = 1, system = 2, total = 12,
    grade = "达标",
})
branch("施行当天起评", done, { { item = "role_given", score = 1 } }, { total = 12, grade = "达标" },
    { at = "2022-05-15" })
branch("施行前一天不评", done, { { item = "role_given", score = 1 } }, { total = false, grade = false,
    reason = "STD-SIX-GOODS" }, { at = "2022-05-14" })
branch("全国都评", done, { { item = "role_given", score = 1 } }, { grade = "达标" }, { place = "320684" })

-- 少一个条件,就少一好;没有填的,没有等次。
for _, case in ipairs {
    { "size_fits", "size", "1" }, { "seats_fit", "seats", "2" },
    { "has_secretary", "secretary", "2" },
    { "term_kept", "term", "2" }, { "appraisal_met", "appraisal", "3" },
    { "meeting_met", "meeting", "4" },
    { "committee_met", "committee_meeting", "4" }, { "class_met", "class", "4" },
    { "theme_day_met", "theme_day", "4" }, { "review_met", "review", "6" },
    { "talk_met", "talk", "6" },
} do
    local field, item = case[1], case[2]
    branch(item .. "没有做到", fields_with(field, 0), { { item = "5.1", score = 1 } },
        { [item] = { points = 0, raw = "0" }, total = 11, grade = "未达标（5好）" })
    branch(item .. "没有评", fields_with(field, false), { { item = "5.1", score = 1 } },
        { [item] = { state = "not evaluated", reason = "没有填报" }, total = false, grade = false })
end

-- 作用发挥由县里评。
branch("作用发挥没有做到", done, { { item = "5.1", score = 0 } },
    { role = 0, total = 11, grade = "未达标（5好）" })
branch("作用发挥评半分，不算做到", done, { { item = "5.1", score = "0.5" } },
    { role_given = "0.5", total = "11.5", grade = "未达标（5好）" })
branch("作用发挥没有评", done, nil, { role_given = { state = "not evaluated" }, total = false,
    grade = false })
branch("评两分的超过满分，不算", done, { { item = "5.1", score = 2 } }, { total = false, grade = false })
branch("一样也没有做到", {
    size_fits = 0, seats_fit = 0, has_secretary = 0, term_kept = 0, appraisal_met = 0,
    meeting_met = 0,
    committee_met = 0, class_met = 0, theme_day_met = 0, review_met = 0, talk_met = 0,
}, { { item = "5.1", score = 0 } }, { total = 0, grade = "未达标（0好）" })
branch("班子建设三条都没有做到，只少一好", {
    size_fits = 1, seats_fit = 0, has_secretary = 0, term_kept = 0, appraisal_met = 1,
    meeting_met = 1,
    committee_met = 1, class_met = 1, theme_day_met = 1, review_met = 1, talk_met = 1,
}, { { item = "5.1", score = 1 } }, { committee = 0, total = 9, grade = "未达标（5好）" })

-- 核查改动要有理由和文号。
branch("没有换届的，复核有文号改为做到", fields_with("term_kept", 0), { { item = "5.1", score = 1 },
    { item = "term", stage = "review", score = 1, reason = "已批准延期", doc_no = "某组〔2023〕4号" } },
    { term = 1, total = 12, grade = "达标" })
branch("没有换届的，复核没有文号不改", fields_with("term_kept", 0), { { item = "5.1", score = 1 },
    { item = "term", stage = "review", score = 1, reason = "已批准延期" } },
    { term = 0, total = 11, grade = "未达标（5好）" })

-- 顺德的清单:95分创优,80分达标,都含本数;正式统计不算,别处没有。
local function listed(name, items_done, items_due, expect, more)
    more = more or {}
    test {
        name = "六好清单：" .. name, of = "six_good_trial", place = more.place or "440606",
        at = "2022-12-31",
        trial = more.trial == nil, given = { fields = { items_done = items_done,
            items_due = items_due } },
        expect = expect,
    }
end
listed("二十项做到十九项，正好95分", 19, 20, { list = 95, total = 95, grade = "创优" })
listed("差一点到95分", 949, 1000, { list = "94.9", total = "94.9", grade = "达标" })
listed("五项做到四项，正好80分", 4, 5, { total = 80, grade = "达标" })
listed("差一点到80分", 799, 1000, { total = "79.9", grade = "未达标" })
listed("全都做到", 20, 20, { total = 100, grade = "创优" })
listed("一项也没有做到", 0, 20, { total = 0, grade = "未达标" })
listed("没有登记的不评", nil, 20, { list = { state = "not evaluated", reason = "做到的细目" }, total = false,
    grade = false })
listed("不试算时不评", 20, 20, { total = false, grade = false }, { trial = false })
listed("别处没有这张清单", 20, 20, { total = false, grade = false, reason = "SD-07" }, { place = "532801" })
