-- 党建联盟应办的事。成立时间没有填的,按全期都在计;成员没有填加入时间的,随联盟成立之日起算。
-- 联盟一级见 31。

relation {
    name = "alliance_duties", title = "联盟应办事项起止",
    rows = [[
        select a.alliance_id, a.founded_on as from_date, n.region_code as place
        from alliances a left join units n on n.unit_id = a.lead_unit_id
    ]],
}

-- 联盟开展的活动:组织方填的是联盟,不论轮到哪个单位承办。
relation {
    name = "alliance_activities", title = "联盟活动", index = "alliance_id",
    rows = [[
        select a.activity_id, a."on" as on_date, a.kind, a.is_large, a.rota_unit_id,
               a.host_id as alliance_id, a.evidence_n, a._source, a._line, a._row
        from activities a join alliances l on l.alliance_id = a.host_id
    ]],
}

-- 成员单位在节日节点组织老同志开展的活动:本单位、本单位支部主办,或联盟活动轮到本单位承办。
relation {
    name = "member_unit_festivals", title = "成员单位节日活动",
    rows = [[
        select distinct m.unit_id, a.activity_id, a."on" as on_date, a._source, a._line, a._row
        from alliance_members m
             join activities a
             on a.host_id = m.unit_id
                or a.host_id in (select o.org_id from orgs o where o.unit_id = m.unit_id)
                or (a.host_id = m.alliance_id and a.rota_unit_id = m.unit_id)
             join calendar f on a."on" between f."from" and f."to"
    ]],
}

relation {
    name = "member_unit_duties", title = "联盟成员单位起止",
    rows = [[
        select m.unit_id, coalesce(m."from", a.founded_on) as from_date, m."to" as to_date
        from alliance_members m join alliances a on a.alliance_id = m.alliance_id
    ]],
}

-- 读不出组织方、类别、日期的活动,不知是谁的、哪一项的;有活动行没有读进来的单位也一样。
relation {
    name = "unit_unsure", title = "活动台账读不全的单位",
    rows = [[
        select n.unit_id
        from units n
        where exists (select 1 from unread_rows u
                      where u.table_name = 'activities'
                        and (u.unit_id is null or u.unit_id = n.unit_id))
           or exists (select 1 from bad_cells b
                      where b.table_name = 'activities'
                        and b.column_name in ('host_id', 'kind', 'on')
                        and (b.unit_id is null or b.unit_id = n.unit_id))
    ]],
}

relation {
    name = "alliance_unsure", title = "活动台账读不全的联盟",
    rows = [[
        select a.alliance_id
        from alliances a
        where a.lead_unit_id in (select unit_id from unit_unsure)
           or exists (select 1 from alliance_members m join unit_unsure u on u.unit_id = m.unit_id
                      where m.alliance_id = a.alliance_id)
    ]],
}
