-- 发挥作用:队伍的活动和参加的人、入驻阵地的组织。

relation {
    name = "team_events", title = "队伍活动", keep = true,
    rows = [[
        select a.activity_id, t.team_id, t.kind, t.art, a.kind as activity_kind, a._source, a._line, a._row
        from activities a join teams t on t.team_id = a.host_id, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "team_attended", title = "队伍活动参加记录", keep = true,
    rows = [[
        select e.team_id, e.kind, e.art, t.person_id, t.activity_id, t._source, t._line
        from team_events e join attendance_rows t on t.activity_id = +e.activity_id
        where t.state in ('实到', '线上')
    ]],
}

relation {
    name = "art_people", title = "文体队伍队员",
    rows = [[
        select m.team_id, m.person_id, coalesce(t.art, '其他') as art, m._source, m._line
        from team_members m join teams t on t.team_id = m.team_id
        where t.kind = '文体'
    ]],
}

-- 入驻阵地的组织,一个一行,在几处的只计一次。对得上党组织名册的按组织类别,其余是社团。
relation {
    name = "centre_bodies", title = "入驻阵地的组织", keep = true,
    rows = [[
        with recursive each (body, rest, _source, _line) as (
            select null, occupants || '、', _source, _line from facilities where occupants is not null
            union all
            select substr(rest, 1, instr(rest, '、') - 1), substr(rest, instr(rest, '、') + 1), _source, _line
            from each where rest <> ''
        )
        select e.body, min(e._source) as _source, min(e._line) as _line,
               case when o.org_kind in ('功能型党支部', '临时党支部') then o.org_kind
                    when o.org_kind is not null then '建制性党支部' else '涉老社团' end as kind
        from each e left join orgs o on o.org_name = e.body or o.org_id = e.body
        where e.body is not null
        group by e.body
    ]],
}

-- 五老、陪审员和人才库重叠的人,另报,不相加。
relation {
    name = "team_in_pool", title = "队员与人才库",
    rows = [[
        select m.*, m.person_id in (select person_id from talent_pool) as pooled from team_people m
    ]],
}

relation {
    name = "programme_events", title = "本期活动",
    rows = [[
        select a.activity_id, a.series, a.brand, a._source, a._line, a._row
        from activities a, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}
