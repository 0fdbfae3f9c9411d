-- 党员和组织关系(X01—X04)。

check {
    name = "member-without-home", title = "党员没有组织关系", severity = "error",
    basis = "ORG-ONE-BRANCH", on = "persons",
    rows = [[
        select p.*
        from party_members p
        where not exists (select 1 from open_homes h where h.person_id = p.person_id)
    ]],
    says = "{name}是党员，隶属关系表中没有现行的组织关系",
    cure = "请在隶属关系表中补报所在党支部；已转出的请填转出时间",
}

check {
    name = "member-two-homes", title = "组织关系重复", severity = "error",
    basis = "ORG-ONE-BRANCH", on = "memberships",
    rows = [[
        select h.*, p.name, p.unit_id, f.org_name as first_org
        from (select o.*, row_number() over (partition by o.person_id
                                             order by o."from", o._source, o._line) as place
              from open_homes o
              where o.org_kind not in ('临时党支部', '功能型党支部')) h
             join party_members p on p.person_id = h.person_id
             join (select o.person_id, o.org_name,
                          row_number() over (partition by o.person_id
                                             order by o."from", o._source, o._line) as place
                   from open_homes o
                   where o.org_kind not in ('临时党支部', '功能型党支部')) f on f.person_id = h.person_id and f.place = 1
        where h.place > 1
    ]],
    says = "{name}有不止一条现行的组织关系：本行为{org_name}，转入在前的一条为{first_org}，只按在前的计",
    says_unit = "{name}有不止一条现行的组织关系：另有一条转入在前，只按在前的计",
    cure = "请核实后在已转出的一条填写转出时间",
}

check {
    name = "home-not-allowed", title = "隶属于临时或功能型党支部", severity = "error",
    basis = "ORG-TEMPORARY", on = "memberships", column = "org_id",
    rows = [[
        select h.*, p.name, p.unit_id
        from open_homes h join party_members p on p.person_id = h.person_id
        where h.org_kind in ('临时党支部', '功能型党支部')
    ]],
    says = "{name}的组织关系写在{org_name}（{org_kind}），那里不转接组织关系，不计入",
    says_unit = "{name}的组织关系写在{org_kind}，那里不转接组织关系，不计入",
    cure = "组织关系请填原支部；参加临时、功能型支部的填多重管理表",
}

-- 各支部党员数之和 = 党员人数。按人去重后两边不等,说明有人在两个支部里各计了一次。
check {
    name = "members-add-up", title = "支部党员数之和与党员人数不等", severity = "error",
    basis = { "STAT-COUNTED-ONCE", "ORG-ONE-BRANCH" }, on = "memberships",
    rows = [[
        select min(_source) as _source, min(_line) as _line,
               sum(by_org) as homes, (select count(distinct person_id) from members) as persons
        from (select org_id, count(*) as by_org, min(_source) as _source, min(_line) as _line
              from members group by org_id)
        having homes <> persons
    ]],
    says = "各支部党员数之和为 {homes}，党员人数为 {persons}",
    cure = "请联系县（市）局核对组织关系",
}

check {
    name = "managed-not-member", title = "多重管理的党员没有组织关系", severity = "warning",
    basis = "ORG-ONE-BRANCH", on = "managed_by", column = "person_id",
    rows = [[
        select g.*, p.name, p.unit_id
        from managed_by g join party_members p on p.person_id = g.person_id
        where not exists (select 1 from memberships m where m.person_id = g.person_id)
    ]],
    says = "{name}在多重管理表中，隶属关系表中没有",
    cure = "请补报组织关系",
}
