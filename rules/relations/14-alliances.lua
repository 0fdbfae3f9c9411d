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

-- 联盟、成员单位每期达标没有;台账读不全的不在内。
for _, name in ipairs { "alliance_meeting", "alliance_theme_day", "alliance_large" } do
    relation {
        name = name .. "_due", title = "联盟应办期数",
        rows = [[
            select v.alliance_id, v.period, v.needed, v.done, v.state = 'met' as met,
                   a._source, a._line, e.source_id as act_source, e.line as act_line
            from ]] .. name .. [[ v join alliances a on a.alliance_id = v.alliance_id
                 left join obligation_done e on e.due_id = v.due_id
                 and e.done_id = (select min(x.done_id) from obligation_done x
                                  where x.due_id = v.due_id)
            where v.state in ('met', 'short')
        ]],
    }
end

relation {
    name = "member_unit_festival_due", title = "成员单位节日活动应办",
    rows = [[
        select v.unit_id, v.period, v.needed, v.done, v.state = 'met' as met,
               m._source, m._line, e.source_id as act_source, e.line as act_line
        from member_unit_festival v
             join (select unit_id, min(_source) as _source, min(_line) as _line
                   from alliance_members group by unit_id) m on m.unit_id = v.unit_id
             left join obligation_done e on e.due_id = v.due_id
             and e.done_id = (select min(x.done_id) from obligation_done x
                              where x.due_id = v.due_id)
        where v.state in ('met', 'short')
    ]],
}
