-- 党组织。离退休干部党组织指单独组建的;混编支部是在职党员的支部,不算在内。

-- 届满:填了应换届时间的按所填,否则按本届起始加任期。
relation {
    name = "org_terms", title = "党组织任期", keep = true,
    rows = [[
        select t.*, t.due < substr(c.as_of, 1, length(t.due)) as overdue, c.as_of
        from (select s.*, coalesce(s.term_due,
                                   case when s.term_start is not null and s.term_years is not null
                                        then printf('%04d%s', substr(s.term_start, 1, 4) + s.term_years,
                                                    substr(s.term_start, 5)) end) as due
              from standing_orgs s) t, this_case c
    ]],
}

relation {
    name = "retired_orgs", title = "离退休干部党组织", keep = true,
    says = "{org_name}：党员{members}人",
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.unit_name, o.region_code, o.org_kind, o.mix_kind,
               o.founded_on, o.standard_status, coalesce(o.demo_level, '无') as demo_level, o.star,
               coalesce(m.members, 0) as members,
               case when o.standard_status is null then null
                    else o.standard_status in ('创建中', '达标', '创优') end as enrolled,
               case when o.standard_status is null then null
                    else o.standard_status in ('达标', '创优') end as passed,
               o.org_kind in ('党支部', '联合党支部') as is_branch,
               o.overdue,
               o._source, o._line, o._row
        from org_terms o
             left join (select org_id, count(*) as members from members group by org_id) m
             on m.org_id = o.org_id
        where o.mix_kind = '单独组建'
          and o.org_kind in ('党委', '党总支', '党支部', '联合党支部')
    ]],
}

-- 临时、功能型党组织:另列,不计入合计。
relation {
    name = "side_orgs", title = "临时和功能型党组织",
    rows = [[
        select org_id, org_name, unit_id, org_kind, _source, _line, _row
        from standing_orgs
        where org_kind in ('临时党支部', '功能型党支部')
    ]],
}

-- 支部的党员数:合计、正式党员。名册上是离退休干部党员,混编支部的在职党员不在内。
relation {
    name = "branch_sizes", title = "支部党员数", index = "org_id",
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.org_kind, o.mix_kind,
               count(m.person_id) as members,
               count(iif(m.grade = '正式党员', 1, null)) as full_members,
               o._source, o._line, o._row
        from standing_orgs o left join members m on m.org_id = o.org_id
        where o.org_kind in ('党支部', '联合党支部')
        group by o.org_id
    ]],
}

-- 一个党组织和它的各级上级,自己也算在内。
relation {
    name = "org_lines", title = "上下级党组织", index = { "org_id", "above_id" },
    rows = [[
        with recursive line (org_id, above_id) as (
            select org_id, org_id from orgs
            union
            select l.org_id, o.parent_org_id
            from line l join org_parents o on o.org_id = l.above_id
            where o.parent_org_id is not null
        )
        select org_id, above_id from line
    ]],
}

-- 现任。任职、离任时间只到月或年的,比到所填为止。去世、转出的人没有现任职务。
relation {
    name = "open_posts", title = "现任职务", index = { "org_id", "person_id" },
    rows = [[
        select q.person_id, q.org_id, q.post, q."from", q."to", q.is_retired, q.qualities,
               p.name, p.unit_id, p.person_kind, o.org_name, o.org_kind,
               q.post in ('书记', '副书记', '组织委员', '宣传委员', '纪检委员', '委员') as in_committee,
               q._source, q._line, q._row
        from posts q join persons p on p.person_id = q.person_id
             join standing_orgs o on o.org_id = q.org_id, this_case c
        where (q."from" is null or q."from" <= substr(c.as_of, 1, length(q."from")))
          and (q."to" is null or q."to" > substr(c.as_of, 1, length(q."to")))
          and q.person_id not in (select d.person_id from departed d, this_case e
                                  where d.gone_on <= substr(e.as_of, 1, length(d.gone_on)))
    ]],
}
