-- 支部的组织生活:三会一课、主题党日、组织生活会、民主评议、谈心谈话。
-- 次数是参数;成立、撤销当期不满一个整期的不算应开;台账读不全的单位,没有开足的不作结论。

local function life(name, title, every, least, kind, basis, more)
    more = more or {}
    obligation {
        name = name, title = title, level = "org", every = every, least = least, basis = basis,
        among = more.among or "branch_duties", bound = "whole",
        done = [[
            select org_id, on_date, done_id, _source, _line
            from ]] .. (more.of or "branch_activities") .. [[ where kind = ']] .. kind .. "'",
        unsure = "branch_unsure",
    }
end

life("branch_meeting", "支部党员大会", "quarter", "life.meeting_per_quarter", "支部党员大会",
    "LIFE-MEETING")
life("committee_meeting", "支委会", "month", "life.committee_per_month", "支委会",
    "LIFE-COMMITTEE", { among = "committee_duties" })
life("group_meeting", "党小组会", "month", "life.group_per_month", "党小组会", "LIFE-GROUP",
    { among = "group_duties" })
-- 上级党组织办的党课、主题党日,算所属支部也参加了。
life("party_class", "党课", "quarter", "life.class_per_quarter", "党课", "LIFE-CLASS",
    { of = "line_activities" })
life("theme_day", "主题党日", "month", "life.theme_day_per_month", "主题党日", "LIFE-THEME-DAY",
    { of = "line_activities" })
life("life_review", "组织生活会", "year", "life.review_per_year", "组织生活会", "LIFE-REVIEW")
life("appraisal", "民主评议党员", "year", "life.appraisal_per_year", "民主评议", "LIFE-APPRAISAL")
-- 两两之间谈没谈过台账上看不出,只核全年有没有谈心谈话的记录。
life("heart_talk", "谈心谈话", "year", "life.talk_per_year", "谈心谈话", "LIFE-TALK")

-- 金塔:每年给老同志讲党课、通报政情。
life("lecture_yearly", "每年党课", "year", 1, "党课", "JT-19", { of = "line_activities" })
life("briefing_yearly", "每年政情通报", "year", 1, "政情通报", "JT-19", { of = "line_activities" })
