-- 年度考核:从样样做满的一个单位改起,一次只改一处,看这一项得几分、总分少几分。分数都照“评分标准”的话手算。

local fields = {
    has_liaison = 1, has_venue = 1, volunteering = 4, task_due = 38, task_done = 38, task_late = 0,
    sent = 3, expected = 3, disclosed = 4, six_passed = 2, six_judged = 2, honour_level = "全国",
    standard_passed = 3, standard_known = 3, has_plan = 1, exempt = 0,
}
local measures = {
    home_coverage = { 20, 20 }, branches_large_share = { 0, 2 }, orgs_overdue = 0,
    committee_fit_share = { 2, 2 },
    secretaries_trained_share = { 2, 2 }, secretaries_full = { 2, 2 },
    immobile_served_share = { 4, 4 },
    reported_share = { 20, 20 }, hardship_aided = { 3, 3 }, lixiu_plans = { 2, 2 },
    must_visit_share = { 6, 6 },
    life_meeting_share = { 8, 8 }, life_committee_share = { 24, 24 }, life_class_share = { 8, 8 },
    life_theme_day_share = { 24, 24 }, life_review_share = { 2, 2 },
    life_appraisal_share = { 2, 2 },
    participation_share = { 100, 100 }, study_coverage = { 20, 20 }, role_share = { 10, 20 },
    pairing_coverage = { 5, 5 }, systems_share = { 12, 12 },
}
local scores = { { item = "2.4", score = 4 }, { item = "2.5", stage = "ballot", score = 3 } }

local none = {} -- 名册没有填
local function with(all, changes)
    local out = {}
    for key, value in pairs(all) do
        out[key] = value
    end
    for key, value in pairs(changes or {}) do
        out[key] = value ~= none and value or nil
    end
    return out
end

-- change: fields、measures 里改的,scores、bonus 等整个换的。
local function unit(change)
    return {
        subject = change.subject, fields = with(fields, change.fields),
        measures = with(measures, change.measures),
        scores = change.scores or scores, bonus = change.bonus, penalty = change.penalty,
        veto = change.veto,
        parameters = change.parameters, peers = change.peers,
    }
end

local function annual(name, change, expect, more)
    more = more or {}
    test {
        name = "年度考核：" .. name, of = "annual", place = more.place or "532801",
        at = more.at or "2023-12-31",
        adopt = more.adopt or "ASSESS-ANNUAL", given = unit(change), expect = expect,
    }
end

annual("样样做满，一百分", {}, {
    ["1"] = 15, ["2"] = 15, ["3"] = 15, ["4"] = 25, ["5"] = 15, ["6"] = 15, total = 100,
    reached = "优秀",
    ["2.3"] = "1", converted = 2,
})
test {
    name = "年度考核：没有采用示范办法的地方不评", of = "annual", place = "532801", at = "2023-12-31",
    given = unit {}, expect = { total = false, grade = false, reason = "ASSESS-ANNUAL" },
}
annual("不参加考核的单位不评，写明原因", { fields = { exempt = 1 } }, { total = false, grade = false, rank = false,
    reason = "不参加考核" })

-- 比例项:一项一例。所得和总分都是手算的。
for _, case in ipairs {
    { "home", "home_coverage", { 19, 20 }, "4.75", "99.75" }, -- 19÷20×5
    { "seats", "committee_fit_share", { 1, 3 }, "4/3", "292/3" }, -- 1÷3×4,少8/3
    { "trained", "secretaries_trained_share", { 1, 2 }, 2, 98 },
    { "immobile", "immobile_served_share", { 2, 3 }, 2, 99 },
    { "hardship", "hardship_aided", { 1, 3 }, 1, 98 },
    { "plans", "lixiu_plans", { 0, 2 }, 0, 98 },
    { "visits", "must_visit_share", { 5, 6 }, "2.5", "99.5" },
    { "review", "life_review_share", { 1, 2 }, 1, 99 },
    { "appraisal", "life_appraisal_share", { 1, 4 }, "0.5", "98.5" },
    { "study", "study_coverage", { 17, 20 }, "1.7", "99.7" },
    { "pairing", "pairing_coverage", { 4, 5 }, "2.4", "99.4" },
    { "systems", "systems_share", { 9, 12 }, "1.5", "99.5" },
} do
    annual("按比例计分（" .. case[1] .. "）", { measures = { [case[2]] = case[3] } },
        { [case[1]] = case[4], total = case[5] })
end
annual("三张名册报来两张", { fields = { sent = 2 } }, { ["6.1"] = 2, total = 99 })
annual("两个支部一个六好达标", { fields = { six_passed = 1 } }, { ["6.4"] = "1.5", total = "98.5" })
annual("三个党组织两个规范化达标", { fields = { standard_passed = 2 } }, { ["6.6"] = "4/3", total = "298/3" })

-- 支部规模:0得3分,34%整得1.5分,多一点不得分。
annual("五十个支部十七个超员，正好34%", { measures = { branches_large_share = { 17, 50 } } },
    { large = "1.5", total = "98.5" })
annual("超员占比比34%多一点", { measures = { branches_large_share = { 341, 1000 } } },
    { large = 0, total = 97 })
annual("一百个支部有一个超员，不是满分", { measures = { branches_large_share = { 1, 100 } } },
    { large = "1.5", total = "98.5" })

-- 换届:一个扣1分,扣完为止。
annual("一个党组织届满未换届", { measures = { orgs_overdue = 1 } }, { term = 2, total = 99 })
annual("三个届满未换届，扣完", { measures = { orgs_overdue = 3 } }, { term = 0, total = 97 })
annual("四个届满未换届，不倒扣", { measures = { orgs_overdue = 4 } }, { term = 0, total = 97 })

-- 有人管、有场所。
annual("有人管、没有场所", { fields = { has_venue = 0 } },
    { care = { points = 2, note = "固定活动场所" }, total = 98 })
annual("两样齐的为达标，缺一样未达标", { fields = { has_liaison = 0 } }, { care = { raw = "1/2 未达标" } })
annual("联络员和场所都没有", { fields = { has_liaison = 0, has_venue = 0 } }, { care = 0, total = 96 })

-- 书记不是正式党员的最高良好,不扣分。
annual("两名书记一名不是正式党员", { measures = { secretaries_full = { 1, 2 } } },
    { ["2.3"] = { raw = "0", state = "ok" }, total = 100, reached = "优秀", grade = "良好",
        note = "书记为正式党员" })

-- 县里评的、测评的:谁评的、有没有文号、超没超满分。
annual("述职评议评3.5分", { scores = { { item = "2.4", score = "3.5" }, scores[2] } },
    { report = "3.5", total = "99.5" })
annual("民主测评评2分", { scores = { scores[1], { item = "2.5", stage = "ballot", score = 2 } } },
    { ballot = 2, total = 99 })
annual("自评只作对照", { scores = { { item = "2.4", stage = "self", score = 4 }, scores[2] } },
    { report = { state = "left out" }, total = 100 })
annual("测评项不认县里的初评", { scores = { scores[1], { item = "2.5", stage = "first", score = 1 } } },
    { ballot = { state = "left out" }, total = 100 })
annual("评定超过满分的不算", { scores = { { item = "2.4", score = "4.01" }, scores[2] } },
    { report = { state = "left out" }, total = 100 })
annual("复核有理由和文号，按复核", { scores = { scores[1], scores[2],
    { item = "2.4", stage = "review", score = 3, reason = "复核不实", doc_no = "某组〔2023〕1号" } } },
    { report = { points = 3, note = "某组〔2023〕1号" }, total = 99 })
annual("复核没有文号，不改", { scores = { scores[1], scores[2],
    { item = "2.4", stage = "review", score = 3, reason = "复核不实" } } }, { report = 4, total = 100 })
annual("核定在复核之后，按核定", { scores = { scores[1], scores[2],
    { item = "2.4", stage = "settled", score = 2, reason = "核定", doc_no = "某组〔2023〕2号" },
    { item = "2.4", stage = "review", score = 3, reason = "复核", doc_no = "某组〔2023〕1号" } } },
    { report = 2, total = 98 })
annual("算出的项目，复核有文号的改", { measures = { lixiu_plans = { 0, 2 } }, scores = { scores[1], scores[2],
    { item = "3.4", stage = "review", score = 1, reason = "补报一份方案", doc_no = "某组〔2023〕3号" } } },
    { plans = 1, total = 99 })
annual("算出的项目，初评没有文号不改", { measures = { lixiu_plans = { 0, 2 } }, scores = { scores[1], scores[2],
    { item = "3.4", score = 2, reason = "补报方案" } } }, { plans = 0, total = 98 })

-- 分档:每一档的线上和线下一点。
for _, case in ipairs {
    { "reported", "reported_share", { 80, 100 }, 4 },
    { "reported", "reported_share", { 799, 1000 }, 3 },
    { "reported", "reported_share", { 50, 100 }, 3 },
    { "reported", "reported_share", { 499, 1000 }, 2 },
    { "reported", "reported_share", { 20, 100 }, 2 },
    { "reported", "reported_share", { 199, 1000 }, 0 },
    { "joining", "participation_share", { 85, 100 }, 3 },
    { "joining", "participation_share", { 849, 1000 }, 2 },
    { "joining", "participation_share", { 75, 100 }, 2 },
    { "joining", "participation_share", { 749, 1000 }, 1 },
    { "joining", "participation_share", { 60, 100 }, 1 },
    { "joining", "participation_share", { 599, 1000 }, 0 },
} do
    local item, measure, share, points = case[1], case[2], case[3], case[4]
    annual(item .. " " .. share[1] .. "/" .. share[2] .. "得" .. points .. "分",
        { measures = { [measure] = share } },
        { [item] = points, total = (item == "reported" and 96 or 97) + points })
end

-- 三会一课:少一期扣1分,四期扣完,再多不倒扣。
for item, measure in pairs {
    meeting = "life_meeting_share", committee_meeting = "life_committee_share",
    class = "life_class_share",
    theme_day = "life_theme_day_share",
} do
    for short, points in pairs { 3, 2, 1, 0, 0 } do
        annual(item .. "少" .. short .. "期", { measures = { [measure] = { 24 - short, 24 } } },
            { [item] = points, total = 96 + points })
    end
end

-- 发挥作用:30%满分,15%一半。
annual("发挥作用的正好30%", { measures = { role_share = { 6, 20 } } }, { ["5.1"] = 4, total = 100 })
annual("发挥作用的29%", { measures = { role_share = { 29, 100 } } },
    { ["5.1"] = "58/15", total = "1498/15" })
annual("发挥作用的15%", { measures = { role_share = { 3, 20 } } }, { ["5.1"] = 2, total = 98 })

-- 按次计分:到满分为止。
annual("志愿服务三次", { fields = { volunteering = 3 } }, { volunteering = 3, total = 99 })
annual("志愿服务九次，不超满分", { fields = { volunteering = 9 } }, { volunteering = 4, total = 100 })
annual("没有志愿服务", { fields = { volunteering = 0 } }, { volunteering = 0, total = 96 })
annual("党务公开三次", { fields = { disclosed = 3 } }, { disclosed = "1.5", total = "99.5" })
annual("党务公开五次，不超满分", { fields = { disclosed = 5 } }, { disclosed = 2, total = 100 })
annual("没有年度计划", { fields = { has_plan = 0 } }, { plan = 0, total = 99 })

-- 任务清单:晚于时限完成的折半。
annual("三十八项完成十九项", { fields = { task_done = 19 } }, { ["5.4"] = 2, total = 98 })
annual("全部完成，一半晚于时限", { fields = { task_late = 19 } }, { ["5.4"] = 3, total = 99 })
annual("完成三十项，四项晚", { fields = { task_done = 30, task_late = 4 } },
    { ["5.4"] = "56/19" }) -- 28÷38×4
annual("一项也没有完成", { fields = { task_done = 0 } }, { ["5.4"] = 0, total = 96 })
annual("晚的不算时", { fields = { task_late = 19 }, parameters = { ["assess.annual.late_counts"] = 0 } },
    { ["5.4"] = 2, total = 98 })

-- 示范支部:县0.5、市1、省1.5、全国2。
for level, case in pairs { ["无"] = { 0, 98 }, ["县"] = { "0.5", "98.5" }, ["市"] = { 1, 99 },
    ["省"] = { "1.5", "99.5" } } do
    annual("示范支部级别" .. level, { fields = { honour_level = level } },
        { ["6.5"] = case[1], total = case[2] })
end

-- 没有可数的(empty)、没有收到的(missing):不计这一项的,其余按比例放大。名册少报一张(6.1得2分)好看出放大:
-- 不计p分的,总分=(100−1−p)÷(100−p)×100;得满分的,总分99。
local function left_out(title, item, points, change)
    change.fields = with(change.fields or {}, { sent = 2 })
    annual(title, change, {
        [item] = { state = "left out" }, total = (99 - points) * 100 .. "/" .. 100 - points,
    })
end
for _, case in ipairs {
    { "large", 3, "branches_large_share" }, { "seats", 4, "committee_fit_share" },
    { "trained", 4, "secretaries_trained_share" }, { "reported", 4, "reported_share" },
    { "visits", 3, "must_visit_share" }, { "meeting", 4, "life_meeting_share" },
    { "committee_meeting", 4, "life_committee_share" }, { "class", 4, "life_class_share" },
    { "theme_day", 4, "life_theme_day_share" }, { "review", 2, "life_review_share" },
    { "appraisal", 2, "life_appraisal_share" }, { "joining", 3, "participation_share" },
    { "study", 2, "study_coverage" }, { "members_with_role", 4, "role_share" },
    { "pairing", 3, "pairing_coverage" },
    { "systems", 2, "systems_share" },
} do
    left_out("没有可数的，不计" .. case[1], case[1], case[2], { measures = { [case[3]] = { 0, 0 } } })
end
for _, case in ipairs {
    { "home", 5, "home_coverage" }, { "large", 3, "branches_large_share" },
    { "seats", 4, "committee_fit_share" },
    { "trained", 4, "secretaries_trained_share" }, { "immobile", 3, "immobile_served_share" },
    { "reported", 4, "reported_share" }, { "hardship", 3, "hardship_aided" },
    { "plans", 2, "lixiu_plans" },
    { "visits", 3, "must_visit_share" }, { "review", 2, "life_review_share" },
    { "appraisal", 2, "life_appraisal_share" }, { "joining", 3, "participation_share" },
    { "study", 2, "study_coverage" }, { "members_with_role", 4, "role_share" },
    { "pairing", 3, "pairing_coverage" },
    { "systems", 2, "systems_share" },
} do
    left_out("没有收到名册，不计" .. case[1], case[1], case[2],
        { measures = { [case[3]] = { reason = "没有收到" } } })
end
for _, case in ipairs {
    { "home", "home_coverage" }, { "immobile", "immobile_served_share" },
    { "hardship", "hardship_aided" },
    { "plans", "lixiu_plans" },
} do
    annual("没有对象的得满分（" .. case[1] .. "）",
        { measures = { [case[2]] = { 0, 0 } }, fields = { sent = 2 } },
        { [case[1]] = { points = ({ home = 5, immobile = 3, hardship = 3, plans = 2 })[case[1]],
            state = "ok" }, total = 99 })
end
annual("没有书记，最高等次不受限", { measures = { secretaries_full = { 0, 0 } } },
    { ["2.3"] = { state = "left out" }, total = 100, reached = "优秀" })
left_out("没有评述职，不计", "report", 4, { scores = { scores[2] } })
left_out("没有测评，不计", "ballot", 3, { scores = { scores[1] } })
left_out("没有活动台账，志愿服务不计", "volunteering", 4, { fields = { volunteering = none } })
left_out("没有公开台账，不计", "disclosed", 2, { fields = { disclosed = none } })
left_out("没有计划名册，不计", "plan", 1, { fields = { has_plan = none } })
left_out("任务全都不适用的，不计", "tasks", 4, { fields = { task_due = none, task_done = 0, task_late = 0 } })
left_out("没有任务清单，不计", "tasks", 4, { fields = { task_due = none, task_done = none,
    task_late = none } })
left_out("没有评过六好，不计", "six_good", 3, { fields = { six_passed = none, six_judged = none } })
left_out("评过六好的支部为零，不计", "six_good", 3, { fields = { six_passed = 0, six_judged = 0 } })
left_out("没有填达标情况，不计", "standard", 2, { fields = { standard_passed = 0, standard_known = 0 } })
annual("没有报人员名册的不评", { fields = { sent = none } },
    { ["6.1"] = { state = "not evaluated", reason = "没有填报" }, total = false, grade = false,
        rank = false })
annual("三会一课数不出来的，没有总分", { measures = { life_meeting_share = { reason = "没有收到活动台账" } } },
    { meeting = { state = "not evaluated", reason = "没有收到活动台账" }, total = false })
annual("一整个方面只剩一项，照样折算", { fields = { sent = 2 }, measures = {
    committee_fit_share = { 0, 0 }, secretaries_trained_share = { 0, 0 } },
        scores = { scores[2] } },
    { committee = 3, total = "8700/88", note = "88" })

-- 六好2022年5月15日起才有。
annual("5月14日六好一项不计", { fields = { sent = 2 } },
    { ["6.4"] = { state = "left out" }, total = "9600/97" },
    { at = "2022-05-14" })
annual("5月15日六好一项计入", { fields = { sent = 2 } }, { ["6.4"] = 3, total = 99 }, { at = "2022-05-15" })

-- 加分封顶5分,扣分封顶10分,一票否决不合格。
local function event(points, doc_no)
    return { points = points, reason = "事由", doc_no = doc_no or "某组〔2023〕9号" }
end
annual("加分正好五分", { fields = { volunteering = 0 }, bonus = { event(2), event(3) } },
    { base = 96, bonus = 5, total = 101 })
annual("加分过五分的只计五分", { fields = { volunteering = 0 }, bonus = { event(4), event("1.5") } },
    { bonus = 5, total = 101 })
annual("没有文号的加分不计", { bonus = { { points = 2, reason = "事由" } } }, { bonus = 0, total = 100 })
annual("没有事由的加分不计", { bonus = { { points = 2, doc_no = "某组〔2023〕9号" } } },
    { bonus = 0, total = 100 })
annual("扣分九分半", { penalty = { event("9.5") } }, { penalty = "9.5", total = "90.5", reached = "优秀" })
annual("扣分过十分的只扣十分", { penalty = { event(6), event(6) } },
    { penalty = 10, total = 90, reached = "优秀" })
annual("写负数的扣分一样扣", { penalty = { event(-3) } }, { penalty = 3, total = 97 })
annual("一票否决，满分也不合格", { veto = { { reason = "违纪", doc_no = "某纪〔2023〕1号" } } },
    { total = 100, reached = "优秀", grade = "不合格", note = "一票否决" })
annual("没有文号的否决不生效", { veto = { { reason = "反映" } } }, { total = 100, grade = "良好" })

-- 等次:90、80、60,都含本数。从一百分扣下来看达到哪一等;只有一家参评,优秀没有名额。
for _, case in ipairs {
    { 10, 90, "优秀", "良好" }, { "10.01", "89.99", "良好", "良好" }, { 20, 80, "良好", "良好" },
    { "20.01", "79.99", "合格", "合格" }, { 40, 60, "合格", "合格" }, { "40.01", "59.99", "不合格", "不合格" },
} do
    annual(case[2] .. "分达到" .. case[3], {
        penalty = { event(case[1]) }, parameters = { ["assess.annual.penalty_most"] = 50 },
    }, { total = case[2], reached = case[3], grade = case[4] })
end

-- 优秀名额:参评数的两成,去尾取整。同组的才在一起排。
local function peer(subject, change)
    change.subject = subject
    return unit(change)
end
local function weaker(count, group)
    local list = {}
    for i = 1, count do
        list[i] = peer("P" .. i, { fields = { has_plan = 0, sent = 2,
            assess_group = group } }) -- 98分
    end
    return list
end
annual("四家参评，两成去尾没有名额", { peers = weaker(3) },
    { rank = 1, reached = "优秀", grade = "良好", note = "名额" })
annual("五家参评，一个优秀", { peers = weaker(4) }, { rank = 1, grade = "优秀" })
annual("九家参评，仍是一个优秀", { fields = { sent = 2 }, peers = with(weaker(7), { [8] = peer("Q", {}) }) },
    { total = 99, rank = 2, grade = "良好" })
annual("十家参评，第二名也优秀", { fields = { sent = 2 }, peers = with(weaker(8), { [9] = peer("Q", {}) }) },
    { total = 99, rank = 2, grade = "优秀" })
annual("别的组不占名额", { fields = { assess_group = "机关" }, peers = weaker(9, "企业") },
    { rank = 1, group = "机关", grade = "良好" })
annual("不参加的不算参评数", { peers = with(weaker(3), { [4] = peer("X", { fields = { exempt = 1 } }) }) },
    { rank = 1, grade = "良好" })
annual("被否决的不算参评数", { peers = with(weaker(3), { [4] = peer("X", {
    veto = { { reason = "违纪", doc_no = "某纪〔2023〕1号" } } }) }) }, { rank = 1, grade = "良好" })
annual("没有总分的不算参评数", { peers = with(weaker(3), { [4] = peer("X", { fields = { sent = none } }) }) },
    { rank = 1, grade = "良好" })

-- 末位并列:先比作用发挥,再比学习活动,仍相同的都不评。同是99分,缺的一分在哪里不同。
local lost_role = { fields = { volunteering = 3 } }
local lost_life = { measures = { life_class_share = { 7, 8 } } }
local lost_other = { fields = { has_plan = 0 } }
local function tied(mine, other)
    mine.peers = with(weaker(3), { [4] = peer("T", other) })
    return mine
end
annual("并列，作用发挥高的评优秀", tied(with(lost_other), with(lost_role)),
    { total = 99, rank = 1, grade = "优秀" })
annual("并列，作用发挥低的不评", tied(with(lost_role), with(lost_other)),
    { total = 99, rank = 1, grade = "良好", note = "名额" })
annual("并列，作用相同，学习活动高的评优秀", tied(with(lost_other), with(lost_life)), { total = 99, grade = "优秀" })
annual("并列，作用相同，学习活动低的不评", tied(with(lost_life), with(lost_other)), { total = 99, grade = "良好" })
annual("两样都相同的都不评", tied(with(lost_other), with(lost_other)),
    { total = 99, rank = 1, grade = "良好", note = "并列" })

-- 有名额,书记不是正式党员的也不评优秀;名额给后面的。
annual("五家参评，书记不是正式党员的不评优秀", { measures = { secretaries_full = { 1, 2 } }, peers = weaker(4) },
    { rank = 1, reached = "优秀", grade = "良好" })
annual("没有报任职的，最高等次不受限", { measures = { secretaries_full = { reason = "没有收到任职" } },
    peers = weaker(4) }, { ["2.3"] = { state = "left out" }, rank = 1, grade = "优秀" })

-- 折算:综合考评一百分占2%;南通的2%另有出处。
annual("九十分折算1.8分", { penalty = { event(10) } }, { total = 90, converted = "1.8" })
annual("南通九十分也折算1.8分", { penalty = { event(10) } }, { total = 90, converted = "1.8" },
    { place = "320600" })
annual("综合考评按千分的，折算二十分", { parameters = { ["assess.annual.whole"] = 1000 } }, { converted = 20 })
