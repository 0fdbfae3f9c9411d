-- 计数的层级:单位、党组织。全案(case)一级由程序自带。

relation {
    name = "reporting_units", title = "填报单位", keep = true,
    rows = [[
        select u.unit_id, u.unit_name, u.unit_nature, u.region_code, u.parent_unit_id, u.phone,
               u._source, u._line, u._row
        from units u, this_case c
        where u.unit_nature is not '村社区'
          and (u.valid_from is null or u.valid_from <= substr(c.as_of, 1, length(u.valid_from)))
          and (u.valid_to is null or u.valid_to > substr(c.as_of, 1, length(u.valid_to)))
    ]],
}

relation {
    name = "standing_orgs", title = "现有党组织", keep = true,
    rows = [[
        select o.*, u.region_code, u.unit_name
        from orgs o left join units u on u.unit_id = o.unit_id, this_case c
        where o.valid_to is null or o.valid_to > substr(c.as_of, 1, length(o.valid_to))
    ]],
}

level {
    name = "unit", title = "单位", from = "reporting_units",
    id = "unit_id", label = "unit_name", place = "region_code",
}

level {
    name = "org", title = "党组织", from = "standing_orgs",
    id = "org_id", label = "org_name", place = "region_code",
}

-- 按人算的(必访)。人的区划在事由里。
level {
    name = "person", title = "人员", from = "persons", id = "person_id", label = "name",
}
