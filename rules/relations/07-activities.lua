-- 活动和组织生活。

-- 签到册的每一格对到哪次活动:填了党组织的,是它当日的活动;没有填的,是签到人当日所在支部及其上级组织、
-- 管理他的组织和他的队伍当日的活动。对上不止一次的,不知是哪一次。
relation {
    name = "sign_cells", title = "签到册对应的活动", keep = true,
    optional = { "activities", "orgs", "memberships", "managed_by", "team_members" },
    rows = [[
        select s.person_id, s."on", s.org_id, s.state, p.unit_id,
               count(distinct a.activity_id) as events, min(a.activity_id) as activity_id,
               s._source, s._line, s._row
        from sign_sheets s left join persons p on p.person_id = s.person_id
             left join activities a on a."on" = s."on" and (
                 a.host_id = s.org_id
                 or (s.org_id is null
                     and (a.host_id in (select l.above_id
                                        from memberships m join org_lines l on l.org_id = m.org_id
                                        where m.person_id = s.person_id
                                          and (m."from" is null
                                               or m."from" <= substr(s."on", 1, length(m."from")))
                                          and (m."to" is null
                                               or m."to" >= substr(s."on", 1, length(m."to"))))
                          or a.host_id in (select g.body_id from managed_by g
                                           where g.person_id = s.person_id)
                          or a.host_id in (select t.team_id from team_members t
                                           where t.person_id = s.person_id))))
        group by s._source, s._line, s."on"
    ]],
}

-- 参加记录和签到册合在一起;同一人同一次活动两处都有的,以参加记录为准。
relation {
    name = "attendance_rows", title = "签到记录", keep = true, index = { "activity_id", "person_id" },
    either = { "attendance", "sign_sheets" },
    rows = [[
        select t.activity_id, t.person_id, t.state, t._source, t._line, t._row
        from attendance t
        union all
        select s.activity_id, s.person_id, s.state, s._source, s._line, s._row
        from sign_cells s
        where s.events = 1
          and not exists (select 1 from attendance t
                          where t.activity_id = s.activity_id and t.person_id = s.person_id)
    ]],
}

-- 每次活动签到表上的人数;没有交签到表的活动不在内。
relation {
    name = "sign_ins", title = "签到人数", index = "activity_id",
    rows = [[
        select t.activity_id, sum(t.state in ('实到', '线上')) as signed,
               count(*) - count(t.state) as unread_states,
               sum(exists (select 1 from unread_rows u where u.source_id = t._source)) as unread_files
        from attendance_rows t
        group by t.activity_id
    ]],
}

-- 按次数要求的组织生活,各有所属的时段:月、季、年。
relation {
    name = "life_duties", title = "组织生活次数要求", keep = true,
    rows = [[
        select 1 as place, '支部党员大会' as kind, '季度' as span,
               parameter('life.meeting_per_quarter') as need
        union all select 2, '支委会', '月', parameter('life.committee_per_month')
        union all select 3, '党课', '季度', parameter('life.class_per_quarter')
        union all select 4, '主题党日', '月', parameter('life.theme_day_per_month')
        union all select 5, '组织生活会', '年', parameter('life.review_per_year')
        union all select 6, '民主评议', '年', parameter('life.appraisal_per_year')
    ]],
}

-- 期间内到统计时点已经过完的月、季、年。月用整数数:年×12+月−1。
relation {
    name = "life_spans", title = "组织生活时段", keep = true,
    rows = [[
        with recursive months (n) as (
            select substr(c.period_first, 1, 4) * 12 + substr(c.period_first, 6, 2) - 1 from this_case c
            union all
            select m.n + 1
            from months m, this_case c
            where m.n < substr(c.period_last, 1, 4) * 12 + substr(c.period_last, 6, 2) - 1
              -- 下一月也已过完
              and days(c.as_of, printf('%04d-%02d-01', (m.n + 2) / 12, (m.n + 2) % 12 + 1)) <= 1
        )
        select '月' as span, n as first, n as last from months
        union all
        select '季度', min(n), max(n) from months group by n / 3 having count(*) = 3
        union all
        select '年', min(n), max(n) from months group by n / 12 having count(*) = 12
    ]],
}

-- 每个党组织每月各类活动次数。
relation {
    name = "life_held", title = "组织生活次数", index = "host_id",
    rows = [[
        select a.host_id, a.kind, substr(a."on", 1, 4) * 12 + substr(a."on", 6, 2) - 1 as n,
               count(*) as times
        from activities a
        where a.host_id is not null and a.kind in (select kind from life_duties)
        group by 1, 2, 3
    ]],
}

-- 支部(单独组建的)每项要求的每个时段开了几次。上级组织的党课、主题党日算在所属支部。
-- 成立当月、当季、当年不核;没有支委会的不核支委会。
relation {
    name = "life_kept", title = "组织生活落实情况",
    rows = [[
        select o.org_id, d.kind, d.place, d.span, d.need, t.first, t.last,
               coalesce((select sum(h.times)
                         from org_lines l join life_held h on h.host_id = l.above_id
                         where l.org_id = o.org_id and h.kind = d.kind
                           and h.n between t.first and t.last
                           and (l.above_id = o.org_id or d.kind in ('党课', '主题党日'))), 0) as times
        from retired_orgs o, life_duties d, life_spans t
        where o.is_branch and t.span = d.span and d.need is not null
          and (o.founded_on is null
               or t.first > substr(o.founded_on, 1, 4) * 12
                            + coalesce(nullif(substr(o.founded_on, 6, 2), '') - 1, 11))
          and (d.kind <> '支委会'
               or (select count(distinct q.person_id) from open_posts q
                   where q.org_id = o.org_id and q.in_committee) >= parameter('org.committee_least'))
    ]],
}
