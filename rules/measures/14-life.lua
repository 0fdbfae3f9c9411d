-- 组织生活和联盟活动按期落实的情况,都读“应开”这一套数(rules/obligations)。
-- 达标率按期数:开足一期算一期,不超过百分之百。应开、实开按次数,多开的也数,实开可以多于应开。
-- 台账读不全的、准予不开的不在内。
local everywhere = { "org", "unit", "case" }

local function kept(name, title, due, done, basis)
    measure {
        name = name .. "_needed", title = title .. "应开次数", level = everywhere,
        counted_in = "次", sum = { of = due, column = "needed" }, basis = basis,
    }
    measure {
        name = name .. "_held", title = title .. "实开次数", level = everywhere,
        counted_in = "次", count = { of = "life_done", distinct = "done_id", where = done },
        adds_up = true, basis = basis, -- 一次只在一个地方
    }
    measure {
        name = name .. "_share", title = title .. "达标率", level = everywhere,
        share = { among = due, where = "met" }, basis = basis,
    }
end

kept("life", "组织生活", "life_due", nil, "JH-10")

local kinds = {
    { "meeting", "支部党员大会", "LIFE-MEETING" }, { "committee", "支委会", "LIFE-COMMITTEE" },
    { "group", "党小组会", "LIFE-GROUP" }, { "class", "党课", "LIFE-CLASS", "JT-17" },
    { "theme_day", "主题党日", "LIFE-THEME-DAY", "JT-17" }, { "review", "组织生活会", "LIFE-REVIEW" },
    { "appraisal", "民主评议", "LIFE-APPRAISAL" }, { "talk", "谈心谈话", "LIFE-TALK" },
}

for _, kind in ipairs(kinds) do
    kept("life_" .. kind[1], kind[2], "life_due_" .. kind[1], "kind = '" .. kind[2] .. "'",
        { "JH-10", kind[3], kind[4] })
end

-- 逐月:一期最后一天所在的月。
for month = 1, 12 do
    measure {
        name = "life_share_" .. month, title = month .. "月组织生活达标率", level = everywhere,
        share = { among = "life_due_" .. month, where = "met" }, basis = "JH-10",
    }
    measure {
        name = "participation_share_" .. month, title = month .. "月组织生活参加率",
        level = { "unit", "case" }, share = { among = "expected_" .. month, where = "attended" },
        basis = { "JH-10", "JT-16" },
    }
end

-- 参加:签到表上的人次。
measure {
    name = "life_expected", title = "组织生活应到", level = everywhere, counted_in = "人次",
    count = { of = "expected" }, basis = { "JH-10", "JT-16", "LIFE-INFIRM" },
}

measure {
    name = "life_attended", title = "组织生活实到", level = everywhere, counted_in = "人次",
    count = { of = "expected", where = "attended" }, basis = { "JH-10", "JT-16" },
}

measure {
    name = "life_substituted", title = "送学顶替", level = everywhere, counted_in = "人次",
    count = { of = "expected", where = "attended and substituted" },
    basis = { "JH-10", "LIFE-INFIRM" },
}

measure {
    name = "life_let_off", title = "不计应到", level = everywhere, counted_in = "人次",
    count = { of = "participation", where = "of_branch and not_expected" }, basis = { "JH-10", "LIFE-INFIRM" },
}

measure {
    name = "participation_share", title = "组织生活参加率", level = everywhere,
    share = { among = "expected", where = "attended" }, basis = { "JH-10", "JT-16" },
}

measure {
    name = "theme_participation_share", title = "主题党日参加率", level = everywhere,
    share = { among = "expected_theme_day", where = "attended" }, basis = "JT-16",
}

-- 金塔:每年党课、政情通报;必访。
measure {
    name = "lecture_yearly_share", title = "每年党课达标率", level = everywhere,
    share = { among = "lecture_due", where = "met" }, basis = "JT-19",
}

measure {
    name = "briefing_yearly_share", title = "每年政情通报达标率", level = everywhere,
    share = { among = "briefing_due", where = "met" }, basis = "JT-19",
}

measure {
    name = "must_visit_share", title = "必访完成率", level = { "unit", "case" },
    share = { among = "must_visit_due", where = "met" }, basis = "JT-20",
}

-- 利津:联盟每月三项,成员单位每年节日活动。
local alliance = {
    { "alliance_meeting", "联盟会议达标率", "LJ-08" },
    { "alliance_theme_day", "联盟主题党日达标率", "LJ-09" },
    { "alliance_large", "联盟大型集体活动达标率", "LJ-10" },
}

for _, duty in ipairs(alliance) do
    measure {
        name = duty[1] .. "_share", title = duty[2], level = { "alliance", "case" },
        share = { among = duty[1] .. "_due", where = "met" }, basis = duty[3],
    }
end

measure {
    name = "member_unit_festival_share", title = "成员单位节日活动达标率", level = { "unit", "case" },
    share = { among = "member_unit_festival_due", where = "met" }, basis = "LJ-20",
}
