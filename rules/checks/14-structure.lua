-- 单位和党组织的上下级、沿革、撤并,都按统计时点看。

check {
    name = "unit-parent-circle", title = "上级单位绕回自己", severity = "error",
    basis = "CROSS-STRUCTURE", on = "units", column = "parent_unit_id",
    rows = [[
        select u.*, a.unit_name as parent_name
        from units_then u join unit_circles x on x.unit_id = u.unit_id
             left join units_then a on a.unit_id = u.parent_unit_id
    ]],
    says = "{unit_name}的上级单位是{parent_name}，顺着上级又回到自己",
    cure = "请改正上级单位",
}

check {
    name = "org-parent-circle", title = "上级党组织绕回自己", severity = "error",
    basis = "CROSS-STRUCTURE", on = "orgs", column = "parent_org_id",
    rows = [[
        select o.org_id, o.unit_id, p.org_name, a.org_name as parent_name,
               o._source, o._line, o._row
        from orgs o join org_parents p on p.org_id = o.org_id
             join org_circles x on x.org_id = o.org_id
             left join org_parents a on a.org_id = p.parent_org_id
    ]],
    says = "{org_name}的上级党组织是{parent_name}，顺着上级又回到自己",
    cure = "请改正上级党组织",
}

check {
    name = "unit-parent-not-standing", title = "上级单位在统计时点不存在", severity = "error",
    basis = "CROSS-STRUCTURE", on = "units", column = "parent_unit_id",
    rows = [[
        select u.*, a.unit_name as parent_name, c.as_of
        from standing_units u join units_then a on a.unit_id = u.parent_unit_id, this_case c
        where not a.standing
    ]],
    says = "上级单位{parent_name}在{as_of}尚未成立或已撤销",
    cure = "请改填统计时点的上级单位，或改正其有效期；改隶的填入单位沿革",
}

check {
    name = "org-parent-not-standing", title = "上级党组织在统计时点不存在", severity = "error",
    basis = "CROSS-STRUCTURE", on = "orgs", column = "parent_org_id",
    rows = [[
        select s.org_id, s.unit_id, s._source, s._line, s._row, a.org_name as parent_name, c.as_of
        from standing_orgs s join org_parents a on a.org_id = s.parent_org_id, this_case c
        where a.org_id not in (select org_id from standing_orgs)
    ]],
    says = "上级党组织{parent_name}在{as_of}尚未成立或已撤销",
    cure = "请改填统计时点的上级党组织，或改正其成立、撤销时间；改隶的填入党组织名称沿革",
}

check {
    name = "unit-names-overlap", title = "单位沿革起止重叠", severity = "error",
    basis = "CROSS-STRUCTURE", on = "unit_names", column = "from",
    rows = [[ select * from span_overlaps where roster = 'unit_names' ]],
    says = "{id}的“{name}”从{from_text}起，与“{before_name}”（至{before_to_text}）重叠",
    cure = "请改正起止时间，一个时候只有一段有效",
}

check {
    name = "org-names-overlap", title = "党组织沿革起止重叠", severity = "error",
    basis = "CROSS-STRUCTURE", on = "org_names", column = "from",
    rows = [[ select * from span_overlaps where roster = 'org_names' ]],
    says = "{id}的“{name}”从{from_text}起，与“{before_name}”（至{before_to_text}）重叠",
    cure = "请改正起止时间，一个时候只有一段有效",
}

check {
    name = "region-codes-overlap", title = "区划代码有效期重叠", severity = "error",
    basis = "CROSS-STRUCTURE", on = "region_codes", column = "valid_from",
    rows = [[ select * from span_overlaps where roster = 'region_codes' ]],
    says = "{id}的“{name}”从{from_text}起，与“{before_name}”（至{before_to_text}）重叠",
    cure = "请改正起止时间，一个时候只有一段有效",
}

check {
    name = "unit-without-successor", title = "已撤销的单位没有在册的承接单位", severity = "error",
    basis = "CROSS-STRUCTURE", on = "units", column = "successor_id",
    rows = [[
        select u.*, s.unit_name as successor_name, c.as_of
        from units_then u join units_then s on s.unit_id = u.successor_id, this_case c
        where not u.standing and u.valid_to <= substr(c.as_of, 1, length(u.valid_to))
          and u.unit_id not in (select unit_id from unit_heirs)
    ]],
    says = "{unit_name}已撤销，承接单位{successor_name}在{as_of}也不在册，顺着承接单位找不到在册的单位",
    cure = "请改正承接单位，或承接单位的有效期",
}

check {
    name = "unit-ended-has-people", title = "名册仍用已撤销的单位", severity = "warning",
    basis = "CROSS-STRUCTURE", on = "units", column = "valid_to",
    rows = [[
        select u.*, x.people, coalesce('，承接单位是' || h.unit_name, '') as heir
        from units_then u join (
            select unit_id, count(*) as people from retired group by unit_id
        ) x on x.unit_id = u.unit_id
             left join unit_heirs g on g.unit_id = u.unit_id
             left join units_then h on h.unit_id = g.heir_id, this_case c
        where not u.standing and u.valid_to <= substr(c.as_of, 1, length(u.valid_to))
    ]],
    says = "{unit_name}已于{valid_to}撤销，人员名册仍有{people}人填在这里{heir}；这些人计入全县，不在任何填报单位",
    cure = "请把这些人的原单位改为承接单位",
}
