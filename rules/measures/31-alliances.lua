-- 党建联盟。单位按单位计,不按支部计;人和人次分列。

local function count(name, title, of, counted_in, where, basis, level)
    measure {
        name = name, title = title, level = level or { "alliance", "unit", "case" }, counted_in = counted_in,
        count = { of = of, where = where }, basis = basis,
    }
end

local function share(name, title, among, where, basis, level)
    measure {
        name = name, title = title, level = level or { "alliance", "unit", "case" },
        share = { among = among, where = where }, basis = basis,
    }
end

local by_unit, by_alliance = { "unit", "case" }, { "alliance", "case" }

-- 摸底

count("county_units", "县直单位", "county_units", "个", nil, "LJ-01", by_unit)
count("alliance_candidates", "联盟组建对象（单位）", "alliance_candidates", "个", nil, "LJ-01", by_unit)
count("candidates_no_branch", "没有离退休干部支部的组建对象", "alliance_candidates", "个", "not has_branch", "LJ-01",
    by_unit)
count("candidates_few_regular", "有支部而正常参加活动不足人数的组建对象", "alliance_candidates", "个", "has_branch",
    "LJ-01", by_unit)
count("party_regular", "正常参加活动的党员", "party_regular", "人", "regular", { "LJ-01", "STAT-REGULAR" }, by_unit)

-- 没有编组规定的地方不编,也就没有结果,不是0个。
measure {
    name = "proposed_alliances", title = "建议组建的联盟", level = "case", counted_in = "个",
    rows = [[
        select 'case' as level, k.place as subject_id, max(r.turn) as numerator
        from alliance_terms k join alliance_runs r group by k.place
    ]],
    basis = "LJ-02",
}

-- 联盟和成员

measure {
    name = "alliances", title = "党建联盟", level = by_alliance, counted_in = "个",
    count = { of = "alliance_list" }, basis = { "LJ-02", "LJ-06", "LJ-26" },
}

count("alliance_units", "联盟成员单位", "alliance_present", "个", nil, { "LJ-02", "LJ-06" })

measure {
    name = "units_per_alliance", title = "平均每个联盟的单位数", level = by_alliance, counted_in = "个",
    ratio = { of = "alliance_units", to = "alliances" }, basis = "LJ-02",
}

measure {
    name = "alliance_persons", title = "联盟内离退休干部", level = { "alliance", "unit", "case" }, counted_in = "人",
    count = { of = "alliance_people", distinct = "person_id" }, basis = { "LJ-05", "LJ-19" },
}

measure {
    name = "alliance_party", title = "联盟内党员", level = { "alliance", "unit", "case" }, counted_in = "人",
    count = { of = "alliance_people", where = "party", distinct = "person_id" }, basis = { "LJ-05", "LJ-19" },
}

measure {
    name = "persons_per_alliance_unit", title = "平均每个联盟单位的离退休干部", level = by_alliance, counted_in = "人",
    ratio = { of = "alliance_persons", to = "alliance_units" }, basis = "LJ-19",
}

share("alliances_led", "牵头单位是成员的联盟", "alliance_list",
    "lead_unit_id in (select unit_id from alliance_present u where u.alliance_id = alliance_list.alliance_id)",
    "LJ-03", by_alliance)
share("alliances_headed", "负责人是联盟内离退休干部的联盟", "alliance_list",
    "alliance_id in (select h.alliance_id from alliance_heads h where h.retired and h.inside)", "LJ-04", by_alliance)

measure {
    name = "alliance_home_moves", title = "入盟后改了组织关系的党员", level = { "alliance", "unit", "case" },
    counted_in = "人", count = { of = "alliance_home_moves", distinct = "person_id" }, basis = "LJ-05",
}

share("alliances_placed", "定了片区的联盟", "alliance_list", "area is not null", "LJ-06", by_alliance)

share("alliance_reported_share", "联盟内党员到社区报到比例", "alliance_reports", "reported", "LJ-25")

-- 三个一、四有、五联、三方

count("alliances_ledger", "建了台账的联盟", "alliance_list", "个", "has_ledger", "LJ-07", by_alliance)
count("alliances_group", "建了微信群的联盟", "alliance_list", "个", "has_group", "LJ-07", by_alliance)
count("alliances_active", "开展了集体活动的联盟（由台账得出）", "alliance_list", "个", "has_events", "LJ-07", by_alliance)
share("alliances_three_ones", "三个一俱全的联盟", "alliance_list", "three_ones", "LJ-07", by_alliance)
share("ledger_complete", "台账信息完整率", "ledger_items", "filled", "LJ-07")

measure {
    name = "alliance_haves", title = "四有得分", level = by_alliance, counted_in = "分",
    sum = { of = "alliance_list", column = "four_haves" }, basis = "LJ-23",
}

measure {
    name = "alliance_links", title = "五联项数", level = by_alliance, counted_in = "项",
    sum = { of = "alliance_list", column = "links" }, basis = "LJ-21",
}

for i, link in ipairs { "组织联建", "党员联学", "活动联办", "资源联享", "服务联动" } do
    count("alliances_link_" .. i, link .. "的联盟", "alliance_list", "个",
        "instr('、' || five_links || '、', '、" .. link .. "、') > 0", "LJ-21", by_alliance)
end

share("alliances_three_roles", "三方职责落实的联盟", "alliance_list", "three_roles", "LJ-24", by_alliance)

-- 联络、场所

share("units_with_liaison", "明确1名在职联络人的联盟单位", "alliance_unit_states",
    "liaisons = 1 and retired_liaisons = 0", "LJ-16")
share("units_with_venue", "有固定活动场所的联盟单位", "alliance_unit_states", "venue is not null", "LJ-17")
share("alliances_with_venue", "有固定活动场所的联盟", "alliance_list", "venue is not null", "LJ-17", by_alliance)

-- 活动

count("alliance_events", "联盟活动（不含会议、主题党日）", "alliance_events", "次", "sort in ('大型', '其他')", "LJ-14",
    by_alliance)
count("alliance_meetings", "联盟会议", "alliance_events", "次", "sort = '会议'", "LJ-08", by_alliance)
count("alliance_theme_days", "联盟主题党日", "alliance_events", "次", "sort = '主题党日'", "LJ-09", by_alliance)
count("alliance_large", "联盟大型集体活动", "alliance_events", "次", "sort = '大型'", "LJ-10", by_alliance)
-- 三项各自的达标率和节日活动见 14。
share("alliance_monthly_share", "联盟每月应办三项达标率", "alliance_monthly", "met", { "LJ-08", "LJ-09", "LJ-10" }, by_alliance)
count("alliance_covered", "组织生活规范的联盟内离退休干部", "alliance_covered", "人", "covered", "LJ-19")
share("alliance_covered_share", "组织生活规范化覆盖率", "alliance_covered", "covered", "LJ-19")
count("alliance_person_times", "参加联盟活动", "alliance_attended", "人次", nil, "LJ-14")

measure {
    name = "alliance_attendees", title = "参加过联盟活动的人", level = { "alliance", "unit", "case" },
    counted_in = "人", count = { of = "alliance_attended", distinct = "person_id" }, basis = "LJ-14",
}

for i, word in ipairs { "共学党建知识", "共听优秀党课", "共看红色影视", "共谈入党感悟" } do
    count("alliance_together_" .. i, word, "alliance_events", "次",
        "instr('、' || together || '、', '、" .. word .. "、') > 0", "LJ-22", by_alliance)
end

measure {
    name = "alliance_cost", title = "联盟活动费用", level = by_alliance, counted_in = "元",
    sum = { of = "alliance_events", column = "cost", money = true }, basis = "LJ-12",
}

-- 轮值

count("rota_due", "应轮值月数", "rota_turns", "月", nil, "LJ-11")
share("rota_kept", "按排定轮值的月数占比", "rota_turns", "kept", "LJ-11")
share("rota_even", "承办次数在上下限之间的成员单位", "rota_shares", "hosted between least and most", "LJ-11")

-- 项目化运作

count("plan_items", "计划项目", "plan_items", "项", nil, "LJ-15")
share("plan_completion", "计划完成率", "plan_items", "executed", "LJ-15")
share("plan_evidence", "已实施项目的资料率", "executed_items", "evidenced", "LJ-15")
count("unplanned_events", "联盟计划外的活动", "alliance_events", "次", "plan_id is null", "LJ-15", by_alliance)
