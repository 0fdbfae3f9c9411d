-- 支部星级(示范办法)和金塔的三条底线。

local fields = {
    size_fits = 1, seats_fit = 1, term_kept = 1, periods_met = 40, periods_due = 40, events = 5,
    has_venue = 1,
}

local function branch(name, change, role, expect, more)
    more = more or {}
    local own = {}
    for key, value in pairs(fields) do
        own[key] = value
    end
    for key, value in pairs(change) do
        own[key] = value or nil
    end
    local scores = more.scores or {}
    if role then
        scores[#scores + 1] = { item = "4", score = role }
    end
    test {
        name = "星级：" .. name, of = "star", place = "532801", at = "2023-12-31",
        adopt = not more.plain and "ASSESS-STAR" or nil,
        given = { fields = own, scores = scores, parameters = more.parameters }, expect = expect,
    }
end

branch("样样做满", {}, 20, { ["1"] = 20, ["2"] = 30, ["3"] = 20, ["4"] = 20, ["5"] = 10, ["1.3"] = "1",
    total = 100,
    grade = "五星" })
branch("没有采用的不评", {}, 20, { total = false, grade = false, reason = "ASSESS-STAR" },
    { plain = true })

-- 各项。
branch("支部人数不合", { size_fits = 0 }, 20, { ["1.1"] = 0, organisation = 10, total = 90,
    grade = "四星" })
branch("支委会人数不合", { seats_fit = 0 }, 20, { ["1.2"] = 0, total = 90, grade = "四星" })
branch("没有固定场所", { has_venue = 0 }, 20, { venue = 0, total = 90, grade = "四星" })
branch("组织生活开足四分之三", { periods_met = 30 }, 20, { system = "22.5", total = "92.5", grade = "四星" })
branch("活动四次", { events = 4 }, 20, { events = 16, total = 96, grade = "五星" })
branch("活动没有", { events = 0 }, 20, { events = 0, total = 80, grade = "三星" })
branch("活动六次，不超满分", { events = 6 }, 20, { events = 20, total = 100 })
branch("届满未换届的，满分也只评二星", { term_kept = 0 }, 20,
    { ["1.3"] = { raw = "0" }, total = 100, reached = "五星",
    grade = "二星", note = "按期换届" })
branch("届满未换届而只到一星的，仍是一星", { term_kept = 0, events = 0 }, "0", { total = 60, grade = "一星" })
branch("任期没有填的，不限等次", { term_kept = false }, 20,
    { ["1.3"] = { state = "left out" }, total = 100, grade = "五星" })
branch("作用发挥没有评的，没有总分", {}, nil, { role = { state = "not evaluated" }, total = false,
    grade = false })
branch("作用发挥评过满分的不算", {}, "20.5", { total = false, grade = false })
branch("支委会没有填的，没有总分", { seats_fit = false }, 20, { seats = { reason = "没有填报" }, total = false })
branch("没有活动台账的，没有总分", { events = false }, 20, { events = { reason = "没有填报" }, total = false })
branch("没有应开的组织生活，没有总分", { periods_met = 0, periods_due = 0 }, 20,
    { system = { state = "not evaluated" }, total = false })

-- 分数线:95、90、80、70、60,都含本数。作用发挥从20分减下来。
for _, case in ipairs {
    { 15, {}, 95, "五星" }, { "14.99", {}, "94.99", "四星" }, { 10, {}, 90, "四星" },
    { "9.99", {}, "89.99", "三星" },
    { 0, {}, 80, "三星" }, { "9.99", { has_venue = 0 }, "79.99", "二星" },
    { 0, { has_venue = 0 }, 70, "二星" },
    { "9.99", { events = 0 }, "69.99", "一星" }, { 0, { events = 0 }, 60, "一星" },
    { "9.99", { events = 0, has_venue = 0 }, "59.99", "不定星" },
} do
    branch(case[3] .. "分" .. case[4], case[2], case[1],
        { role = case[1], total = case[3], grade = case[4] })
end
branch("县里把五星提到98分", {}, 15, { total = 95, grade = "四星" },
    { parameters = { ["assess.star.least_5"] = 98 } })
branch("复核改分要有文号", {}, 20, { events = 20, total = 100 }, { scores = {
    { item = "3", stage = "review", score = 8, reason = "两次没有佐证" } } })
branch("复核有文号的改", {}, 20, { events = 12, total = 92, grade = "四星" }, { scores = {
    { item = "3", stage = "review", score = 12, reason = "两次没有佐证", doc_no = "某组〔2023〕7号" } } })

-- 三条底线:做到1分,没有做到0分;不评等次。
local function lines(name, given, expect, place)
    local scores = {}
    for i, score in ipairs(given) do
        scores[i] = { item = tostring(i), score = score, reason = "评定" }
    end
    test {
        name = "三条底线：" .. name, of = "member_lines", place = place or "620921", at = "2023-12-31",
        given = { scores = scores }, expect = expect,
    }
end
lines("三条都做到", { 1, 1, 1 }, { line_1 = 1, line_2 = 1, line_3 = 1, total = 3, grade = false })
lines("第一条没有做到", { 0, 1, 1 }, { line_1 = 0, total = 2 })
lines("第三条没有评", { 1, 1 }, { line_3 = { state = "not evaluated" }, total = false })
lines("评两分的不算", { 1, 1, 2 }, { line_3 = { state = "not evaluated" }, total = false })
lines("只在金塔评", { 1, 1, 1 }, { total = false, reason = "JT-27" }, "532801")
