-- 各地机构、试点示范、观摩督查、共建、多重管理、核对登记、社区报到、书记培训、平台。

local both = { "unit", "case" }

local function count(name, title, unit, of, basis, options)
    options = options or {}
    measure {
        name = name, title = title, level = options.level or "case", counted_in = unit,
        count = { of = of, where = options.where, distinct = options.distinct }, basis = basis,
        adds_up = options.adds_up,
    }
end

local function share(name, title, among, where, basis, level)
    measure {
        name = name, title = title, level = level or "case",
        share = { among = among, where = where }, basis = basis,
    }
end

-- 机构和纳入情况:一个地方一行。“大部分”是超过一半,不含一半。
share("plan_share", "纳入基层党建规划的地方占比", "place_flags", "in_plan", "NT-02")
share("town_assessed_share", "纳入镇街考核的地方占比", "place_flags", "town_assessed", "NT-03")
measure {
    name = "town_assessed_most", title = "大部分地方纳入镇街考核（1为是）",
    level = "case",
    rows = [[
        select 'case' as level, c.place as subject_id, 2 * sum(f.town_assessed) > count(*) as numerator
        from place_flags f, this_case c having count(*) > 0
    ]],
    basis = "NT-03",
}
count("places_linked", "融入联动体系的地方", "个", "place_flags", "NT-04", { where = "linked" })
share("committee_coverage", "党工委机构覆盖率", "places_due", "has_committee", "NT-05")
for _, kind in ipairs {
    { "secretary", "书记办公会议" }, { "members", "成员会议" }, { "topic", "专题会议" },
} do
    count("committee_meetings_" .. kind[1], kind[2], "次", "committee_sessions", "NT-06",
        { where = "kind = '" .. kind[2] .. "'" })
end
share("mechanism_duty_share", "有职责的成员单位占比", "mechanism_units", "duty is not null", "NT-07")
share("mechanism_whole_share", "席位齐全的工作机制占比", "mechanisms", "whole", "NT-08")

-- 试点和示范点:一个社区按最高级别只计一次;没有写项目的另列。
local rungs = { { "county", "县" }, { "city", "市" }, { "province", "省" }, { "nation", "全国" } }
for _, side in ipairs {
    { "pilots", "多重管理试点社区", "is_pilot", "NT-09" },
    { "points", "三级示范点", "is_point", "NT-10" },
} do
    count(side[1], side[2], "个", "pilot_steps", side[4], { where = side[3] .. " and counts" })
    for _, rung in ipairs(rungs) do
        count(side[1] .. "_" .. rung[1], side[2] .. "（" .. rung[2] .. "级）", "个", "pilot_steps",
            side[4], { where = side[3] .. " and counts and level = '" .. rung[2] .. "'" })
    end
end
count("pilots_unnamed", "没有写项目的试点", "个", "pilot_steps", { "NT-09", "NT-10" },
    { where = "programme is null and counts" })
count("points_promoted", "本期晋级的示范点", "个", "promoted_points", "NT-10")
count("points_skipped", "缺下一级的示范点", "个", "pilot_steps", "NT-10",
    { where = "is_point and skipped" })

-- 观摩督查。
share("towns_observed_share", "7月观摩镇街覆盖率", "towns_observed", "observed", "NT-11", { "place", "case" })
share("town_rounds_share", "每月区镇行到访率", "town_rounds", "visited", "NT-14",
    { "place", "unit", "case" })
share("inspected_on_site_share", "看现场的督查占比", "inspected", "on_site", "NT-14", both)

-- 星级和荣誉的分布。
for star = 1, 5 do
    count("orgs_star_" .. star, star .. "星级党组织", "个", "retired_orgs", "NT-15",
        { level = both, where = "star = " .. star })
end
count("orgs_star_none", "没有或没有填星级的党组织", "个", "retired_orgs", "NT-15",
    { level = both, where = "star is null or star = 0" })
for _, level in ipairs {
    { "nation", "全国" }, { "province", "省" }, { "prefecture", "市州" }, { "county", "县市区" },
    { "township", "乡镇街道" },
} do
    count("honours_" .. level[1], "本年荣誉（" .. level[2] .. "）", "个", "honours", "NT-15",
        { where = "level = '" .. level[2] .. "'" })
end

-- 宣讲队伍的人不一定是离退休干部,不计入发挥作用。
count("lecture_teams", "宣讲队伍", "支", "team_list", "NT-16", { where = "kind = '宣讲'" })
count("lecture_team_members", "宣讲队员", "人", "team_people", "NT-16",
    { where = "kind = '宣讲'", distinct = "person_id" })

-- 纽带、特色、共建。一个组织可有几种特色、几种共建对象,各类之和可以大于组织数。
for _, tie in ipairs { { "place", "地缘" }, { "trade", "业缘" }, { "interest", "趣缘" }, { "aim", "志缘" } } do
    count("ties_" .. tie[1], "功能型党组织（" .. tie[2] .. "）", "个", "functional_ties", "NT-17",
        { level = both, where = "tie = '" .. tie[2] .. "'" })
end
count("ties_unknown", "功能型党组织（纽带不明）", "个", "functional_ties", "NT-17",
    { level = both, where = "tie is null" })
for _, feature in ipairs {
    { "standard", "标准化" }, { "learning", "学习型" }, { "functional", "功能性" },
    { "temporary", "临时性" },
} do
    count("features_" .. feature[1], feature[2] .. "特色支部", "个", "feature_rows", "NT-34",
        { level = both, where = "feature = '" .. feature[2] .. "'" })
end
count("linked_branches", "“1+N”共建支部", "个", "branch_modes", "NT-18", { level = both })
count("link_modes", "“1+N”模式", "种", "branch_modes", "NT-18", { distinct = "mode" })
count("link_partners", "共建对象", "个", "partner_list", "NT-18", { level = both })
for _, kind in ipairs {
    { "community", "社区" }, { "society", "社团" }, { "volunteer", "志愿组织" },
    { "project", "服务项目" },
} do
    count("links_" .. kind[1], "支部+" .. kind[2], "个", "partner_list", "NT-18",
        { level = both, where = "kind = '" .. kind[2] .. "'", distinct = "org_id", adds_up = true })
end
measure {
    name = "partners_per_branch", title = "平均每个共建支部的共建对象", level = both, counted_in = "个",
    ratio = { of = "link_partners", to = "linked_branches" }, basis = "NT-18",
}

-- 多重管理:党员只计一次,管理关系另计,不加进党员数。
count("managed_members", "受多重管理的党员", "人", "managing_rows", "NT-19",
    { level = both, distinct = "person_id" })
count("managing_relations", "管理关系", "人次", "managing_rows", "NT-19", { level = both })

-- 临时党支部按管理方;成员不加进党员数。
for _, kind in ipairs { { "unit", "单位" }, { "community", "社区" }, { "society", "协会" } } do
    count("temporary_by_" .. kind[1], "临时党支部（" .. kind[2] .. "管理）", "个", "temporary_branches",
        "NT-20", { where = "managed_as = '" .. kind[2] .. "'" })
end
count("temporary_by_unknown", "临时党支部（管理方不明）", "个", "temporary_branches", "NT-20",
    { where = "managed_as is null" })
count("temporary_members", "临时党支部管理的党员", "人", "managing_rows", "NT-20",
    { where = "body_kind = '临时支部'", distinct = "person_id" })

-- 覆盖、核对、报到、任职。
share("work_coverage_share", "工作覆盖率（活动或服务）", "work_coverage", "covered", "NT-21", both)
local everywhere = { "place", "unit", "case" }
count("retired_contacted", "走访联系到的离退休干部", "人", "contact_coverage", "NT-22",
    { level = everywhere, where = "contacted" })
count("members_verified", "核对登记了的党员", "人", "verify_coverage", "NT-22",
    { level = everywhere, where = "life and residence" })
share("contact_share", "走访联系覆盖率", "contact_coverage", "contacted", "NT-22", both)
share("verify_share", "党员核对登记覆盖率", "verify_coverage", "life and residence", "NT-22", both)
share("verify_partly_share", "核对了一项的党员占比", "verify_coverage", "life <> residence", "NT-22", both)
share("community_report_share", "居住社区报到率", "community_residents", "reported", "NT-23",
    { "community", "unit", "case" })
count("community_post_holders", "在社区任职的党员", "人", "community_roles", "NT-24",
    { level = { "community", "unit", "case" }, distinct = "person_id" })

share("secretaries_trained_share", "书记参训比例", "secretaries", "trained", "NT-25", both)
count("training_plans", "列入计划的培训", "项", "training_plans", "NT-25")

measure {
    name = "inkind_value", title = "实物支持折价", level = both, counted_in = "元",
    sum = { of = "inkind_support", column = "value_fen", money = true }, basis = "NT-32",
}
count("inkind_items", "实物支持", "项", "inkind_support", "NT-32", { level = both })

count("platforms", "学习教育平台", "个", "platform_list", "NT-33", { level = { "place", "case" } })
count("platforms_own", "本级的学习教育平台", "个", "platform_list", "NT-33",
    { where = "region_code = (select place from this_case)" })
