-- 党组织设置和党员管理。

local function orgs(name, title, where, basis)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "个",
        count = { of = "retired_orgs", where = where }, basis = basis,
    }
end

orgs("retired_orgs", "离退休干部党组织", nil, "JH-01")
orgs("orgs_committee", "党委", "org_kind = '党委'", "ORG-PARTY-COMMITTEE")
orgs("orgs_general", "党总支", "org_kind = '党总支'", "ORG-GENERAL-BRANCH")
orgs("branches", "党支部", "is_branch", "ORG-BRANCH")
orgs("branches_single", "单独组建的党支部", "org_kind = '党支部'", "ORG-BRANCH")
orgs("branches_joint", "联合党支部", "org_kind = '联合党支部'", "ORG-JOINT")
orgs("branches_large", "超过50人的支部",
    "is_branch and members > parameter('org.branch_most')", "ORG-BRANCH")
orgs("orgs_overdue", "届满未换届", "overdue", "ORG-TERM")

local function side(name, title, kind, basis)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "个",
        count = { of = "side_orgs", where = "org_kind = '" .. kind .. "'" }, basis = basis,
    }
end

side("temporary_orgs", "临时党支部", "临时党支部", { "NT-20", "ORG-TEMPORARY" })
side("functional_orgs", "功能型党支部", "功能型党支部", { "JH-18", "JH-27" })

measure {
    name = "party_members", title = "离退休干部党员", level = { "unit", "case" }, counted_in = "人",
    count = { of = "party_members" }, basis = { "NT-19", "STAT-COUNTED-ONCE" },
}

measure {
    name = "members", title = "已落实组织关系的离退休干部党员", level = { "unit", "org", "case" },
    counted_in = "人", count = { of = "members", distinct = "person_id" },
    basis = { "NT-19", "ORG-ONE-BRANCH" },
}

measure {
    name = "members_unplaced", title = "未落实组织关系数", level = { "unit", "case" },
    counted_in = "人", count = { of = "party_coverage", where = "org_id is null" },
    basis = { "NT-21", "ORG-ONE-BRANCH" },
}

measure {
    name = "home_coverage", title = "落实组织关系比例", level = { "unit", "case" },
    share = { among = "party_coverage", where = "org_id is not null" },
    basis = { "NT-21", "ORG-ONE-BRANCH" },
}

measure {
    name = "separate_members", title = "单独组建支部党员", level = { "unit", "case" }, counted_in = "人",
    count = { of = "members", where = "mix_kind = '单独组建'", distinct = "person_id" },
    basis = "JH-01",
}

measure {
    name = "mixed_members", title = "混编支部党员", level = { "unit", "case" }, counted_in = "人",
    count = { of = "members", where = "mix_kind = '混编'", distinct = "person_id" },
    basis = "JH-02",
}

measure {
    name = "separate_share", title = "单独组建支部党员占比", level = { "unit", "case" },
    share = { among = "members", where = "mix_kind = '单独组建'" },
    basis = "JH-01",
}

measure {
    name = "mixed_share", title = "混编支部党员占比", level = { "unit", "case" },
    share = { among = "members", where = "mix_kind = '混编'" },
    basis = "JH-02",
}

measure {
    name = "members_per_org", title = "平均每个党组织的党员数", level = { "unit", "case" },
    counted_in = "人", ratio = { of = "separate_members", to = "retired_orgs" }, basis = "JH-03",
}

-- 组织覆盖、工作覆盖

measure {
    name = "reported", title = "到社区报到数", level = { "unit", "case" }, counted_in = "人",
    count = { of = "party_reports", where = "reported", distinct = "person_id" }, basis = "NT-23",
}

measure {
    name = "reported_share", title = "到社区报到比例", level = { "unit", "case" },
    share = { among = "party_reports", where = "reported" }, basis = "NT-23",
}

measure {
    name = "reached", title = "至少参加1次的党员", level = { "unit", "case" }, counted_in = "人",
    count = { of = "party_activity", where = "reached", distinct = "person_id" }, basis = "NT-21",
}

measure {
    name = "reached_share", title = "工作覆盖比例", level = { "unit", "case" },
    share = { among = "party_activity", where = "reached" }, basis = "NT-21",
}

measure {
    name = "study_deliveries", title = "送学", level = { "unit", "case" }, counted_in = "人次",
    count = { of = "deliveries" }, basis = "JH-16",
}

-- 规范化达标创建:纳入创建与达标是两回事,分列。

measure {
    name = "standard_enrolled", title = "纳入规范化达标创建", level = { "unit", "case" },
    counted_in = "个", count = { of = "retired_orgs", where = "enrolled" }, basis = "JH-12",
}

measure {
    name = "standard_enrolled_share", title = "达标创建覆盖率", level = { "unit", "case" },
    share = { among = "retired_orgs", where = "enrolled" }, basis = "JH-12",
}

measure {
    name = "standard_passed_share", title = "达标率", level = { "unit", "case" },
    share = { among = "retired_orgs", where = "passed" }, basis = "JH-12",
}

measure {
    name = "demonstration_orgs", title = "示范党支部", level = { "unit", "case" }, counted_in = "个",
    count = { of = "retired_orgs", where = "demo_level <> '无'" }, basis = "JH-13",
}

measure {
    name = "demonstration_share", title = "示范党支部占比", level = { "unit", "case" },
    share = { among = "retired_orgs", where = "demo_level <> '无'" }, basis = "JH-13",
}
