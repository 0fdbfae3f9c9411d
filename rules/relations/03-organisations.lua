-- 党组织。离退休干部党组织指单独组建的;混编支部是在职党员的支部,不算在内。

relation {
    name = "retired_orgs", title = "离退休干部党组织", keep = true,
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.unit_name, o.region_code, o.org_kind, o.mix_kind,
               o.standard_status, coalesce(o.demo_level, '无') as demo_level, o.star,
               coalesce(m.members, 0) as members,
               case when o.standard_status is null then null
                    else o.standard_status in ('创建中', '达标', '创优') end as enrolled,
               case when o.standard_status is null then null
                    else o.standard_status in ('达标', '创优') end as passed,
               o.org_kind in ('党支部', '联合党支部') as is_branch,
               o.due < substr(c.as_of, 1, length(o.due)) as overdue,
               o._source, o._line, o._row
        from (select s.*, coalesce(s.term_due,
                                   case when s.term_start is not null and s.term_years is not null
                                        then printf('%04d%s', substr(s.term_start, 1, 4) + s.term_years,
                                                    substr(s.term_start, 5)) end) as due
              from standing_orgs s) o
             left join (select org_id, count(*) as members from members group by org_id) m
             on m.org_id = o.org_id, this_case c
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
