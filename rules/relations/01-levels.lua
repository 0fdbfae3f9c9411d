-- 计数的层级:单位、党组织。全案(case)一级由程序自带。

-- 名称、上级、区划代码都用统计时点的(单位沿革、党组织名称沿革、区划代码沿革),见 11-structure。

relation {
    name = "reporting_units", title = "填报单位", keep = true,
    rows = [[
        select u.unit_id, u.unit_name, u.unit_nature, u.region_code, u.parent_unit_id, u.phone,
               u._source, u._line, u._row
        from standing_units u
        where u.unit_nature is not '村社区'
    ]],
}

relation {
    name = "standing_orgs", title = "现有党组织", keep = true,
    rows = [[
        select o.org_id, p.org_name, o.unit_id, p.parent_org_id, o.org_kind, o.mix_kind, o.feature,
               o.tie, o.founded_on, o.term_start, o.term_years, o.term_due, o.star, o.demo_level,
               o.standard_status, o.instructor_id, o.valid_to, o._source, o._line, o._row,
               u.region_code, u.unit_name
        from orgs o join org_parents p on p.org_id = o.org_id
             left join units_then u on u.unit_id = o.unit_id, this_case c
        where (o.founded_on is null or o.founded_on <= substr(c.as_of, 1, length(o.founded_on)))
          and (o.valid_to is null or o.valid_to > substr(c.as_of, 1, length(o.valid_to)))
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
