-- The seventeen counts of the rivals, and nothing else, with the shipped tables and the checks of intake.
basis { id = "BENCH", title = "the bench", document = "tests/bench", text = "counts", status = "in force" }

relation {
    name = "retired", title = "离退休干部", each = "person_id", keep = true,
    rows = [[
        select p.person_id, p.name, p.unit_id, p.sex, p.political, p.rank as level,
               substr(c.as_of, 1, 4) - substr(p.birth, 1, 4)
                   - (substr(c.as_of, 6) < substr(p.birth, 6)) as age,
               p.political in ('中共党员', '预备党员') as party, p._source, p._line, p._row
        from persons p, this_case c
        where p._counted = 1 and p.person_kind in ('离休', '退休', '退职')
    ]],
}

relation {
    name = "members", title = "党员", each = "person_id", keep = true,
    rows = [[
        select r.person_id, r.unit_id, o.mix_kind, r._source, r._line, r._row
        from retired r join memberships m on m.person_id = +r.person_id
             join orgs o on o.org_id = m.org_id, this_case c
        where r.party and m."from" <= c.as_of and o.org_kind not in ('临时党支部', '功能型党支部')
    ]],
}

relation {
    name = "came", title = "到过的人", alike = true,
    rows = [[
        select t.person_id
        from attendance t join activities a on a.activity_id = +t.activity_id, this_case c
        where t.state in ('实到', '线上', '送学代替') and a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "active", title = "党员参加活动", each = "person_id", keep = true,
    rows = [[
        select r.person_id, r.unit_id, t.person_id is not null as reached, r._source, r._line, r._row
        from retired r left join (select distinct person_id from came) t on t.person_id = r.person_id
        where r.party
    ]],
}

relation {
    name = "separate_orgs", title = "离退休干部党组织", keep = true,
    rows = [[
        select o.org_id, o.unit_id, o._source, o._line, o._row
        from orgs o
        where o.mix_kind = '单独组建' and o.org_kind in ('党委', '党总支', '党支部', '联合党支部')
    ]],
}

level { name = "unit", title = "单位", from = "units", id = "unit_id", label = "unit_name" }

local function count(name, of, where, distinct)
    measure {
        name = name, title = name, level = { "unit", "case" }, basis = "BENCH",
        count = { of = of, where = where, distinct = distinct },
    }
end
count("retired", "retired")
count("retired_female", "retired", "sex = '女'")
count("retired_party", "retired", "political = '中共党员'")
count("retired_county", "retired", "level = '县处级'")
count("retired_township", "retired", "level = '乡科级'")
count("age_59", "retired", "age <= 59")
count("age_60", "retired", "age between 60 and 69")
count("age_70", "retired", "age between 70 and 79")
count("age_80", "retired", "age between 80 and 89")
count("age_90", "retired", "age >= 90")
count("members", "members", nil, "person_id")
count("separate_members", "members", "mix_kind = '单独组建'", "person_id")
count("party_members", "active")
count("reached", "active", "reached")
count("retired_orgs", "separate_orgs")
for _, which in ipairs { "mean", "median" } do
    measure {
        name = "age_" .. which, title = which, level = { "unit", "case" }, basis = "BENCH",
        statistic = { name = which, of = "retired", column = "age" },
    }
end

relation {
    name = "figures", title = "指标", index = "unit_id",
    rows = "select m.subject_id as unit_id, m.measure, m.value from measure m",
}
relation { name = "roster", title = "名册", index = "unit_id", rows = "select p.* from persons p" }
relation { name = "branches", title = "党组织", index = "unit_id", rows = "select o.* from orgs o" }
