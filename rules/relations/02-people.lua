-- 人。一个公民身份号码只计一次(persons._counted)。日期可能只到月或年,比较时只比到填写的精度。

-- 期初在册、本期增加、本期减少,由异动类型、异动时间和去世时间推出:
-- 期初 + 增加 − 减少 = 期末,每一行都满足,合计自然满足。
relation {
    name = "stock", title = "离退休干部变动", each = "person_id", keep = true,
    rows = [[
        select x.*,
               (at_start or came) and not went as present
        from (
            select y.*,
                   not came and not later and not before as at_start,
                   gone_kind is not null and not before and not later
                       and (gone_on is null or gone_on <= substr(as_of, 1, length(gone_on))) as went
            from (
                select z.*,
                       came_kind is not null
                           and (came_on is null
                                or (came_on >= substr(period_first, 1, length(came_on))
                                    and came_on <= substr(as_of, 1, length(came_on)))) as came,
                       came_kind is not null and came_on is not null
                           and came_on > substr(as_of, 1, length(came_on)) as later,
                       gone_kind is not null and gone_on is not null
                           and gone_on < substr(period_first, 1, length(gone_on)) as before
                from (
                    select p.person_id, p.id_no, p.name, p.unit_id, p.person_kind, p.sex, p.ethnic,
                           p.political, p.birth, p.party_join, p.treatment, p.rank, p.away_kind,
                           p.change_kind, p.change_on, p.note, p._source, p._line, p._row,
                           c.as_of, c.period_first,
                           case when p.death_on is not null then '去世'
                                when p.change_kind in ('去世', '转出', '更正', '开除公职')
                                then p.change_kind end as gone_kind,
                           coalesce(p.death_on,
                                    case when p.change_kind in ('去世', '转出', '更正', '开除公职')
                                         then p.change_on end) as gone_on,
                           case when p.change_kind in ('新退休', '转入', '补报')
                                then p.change_kind end as came_kind,
                           p.change_on as came_on
                    from persons p, this_case c
                    where p._counted = 1 and p.person_kind in ('离休', '退休', '退职')
                ) z
            ) y
        ) x
    ]],
}

relation {
    name = "retired", title = "离退休干部", each = "person_id", keep = true,
    rows = [[
        select s.person_id, s.name, s.unit_id, s.person_kind, s.sex, s.ethnic, s.political,
               s.birth, s.party_join, s.away_kind, s.change_kind, s.change_on,
               coalesce(s.treatment, s.rank) as level,
               -- 足岁:出生只到年、月的,按该年、该月第一天计。
               substr(s.as_of, 1, 4) - substr(s.birth, 1, 4)
                   - (substr(s.as_of, 6) < substr(s.birth || substr('-01-01', length(s.birth) - 3), 6))
                   as age,
               s._source, s._line, s._row
        from stock s
        where s.present
    ]],
}

-- 去世和转出的人,及其时间(可能只到月或年)。
relation {
    name = "departed", title = "去世和转出人员", index = "person_id",
    rows = [[
        select p.person_id, p.name, p.unit_id,
               iif(p.death_on is not null or p.change_kind = '去世', '去世', '转出') as gone_kind,
               coalesce(p.death_on, p.change_on) as gone_on
        from persons p
        where p.death_on is not null
           or (p.change_kind in ('去世', '转出') and p.change_on is not null)
    ]],
}

-- 党员:正式党员和预备党员;被开除党籍的不在内。
relation {
    name = "party_members", title = "离退休干部党员", each = "person_id", index = "person_id",
    rows = [[
        select r.*
        from retired r, this_case c
        where r.political in ('中共党员', '预备党员')
          and not (r.change_kind is '开除党籍'
                   and (r.change_on is null
                        or r.change_on <= substr(c.as_of, 1, length(r.change_on))))
    ]],
}

-- 现行的组织关系:截至统计时点已转入、未转出。
relation {
    name = "open_homes", title = "现行组织关系", index = "person_id",
    rows = [[
        select m.person_id, m.org_id, m.grade, m."from", o.org_kind, o.mix_kind, o.org_name,
               m._source, m._line, m._row
        from memberships m join orgs o on o.org_id = m.org_id, this_case c
        where (m."from" is null or m."from" <= substr(c.as_of, 1, length(m."from")))
          and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
    ]],
}

-- 一方隶属,多重管理:每名党员只按一个隶属支部计;有两条现行关系的,按转入时间、文件、行号在前的一条。
relation {
    name = "members", title = "已落实组织关系的离退休干部党员", each = "person_id", index = "person_id",
    rows = [[
        select p.person_id, p.name, p.unit_id, p.age, h.org_id, h.org_kind, h.mix_kind,
               -- 党员类别没有填的,看政治面貌
               coalesce(h.grade, iif(p.political = '预备党员', '预备党员', '正式党员')) as grade,
               h._source, h._line, p._source as person_source, p._line as person_line
        from party_members p join (
            select o.*, row_number() over (partition by o.person_id
                                           order by o."from", o._source, o._line) as place
            from open_homes o
            where o.org_kind not in ('临时党支部', '功能型党支部')
        ) h on h.person_id = p.person_id and h.place = 1
    ]],
}

relation {
    name = "party_coverage", title = "党员与组织关系", each = "person_id", keep = true,
    says = "{person_id}",
    rows = [[
        select p.person_id, p.unit_id, m.org_id, m.mix_kind, p._source, p._line,
               m._source as home_source, m._line as home_line
        from party_members p left join members m on m.person_id = p.person_id
    ]],
}

relation {
    name = "party_reports", title = "党员到社区报到", each = "person_id", keep = true,
    says = "{person_id}",
    rows = [[
        select p.person_id, p.unit_id, g.report_on, p._source, p._line,
               g.person_id is not null as reported,
               g._source as report_source, g._line as report_line
        from party_members p left join (
            select m.person_id, min(m.report_on) as report_on, min(m._source) as _source,
                   min(m._line) as _line
            from managed_by m, this_case c
            where m.body_kind = '社区'
              and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
            group by m.person_id
        ) g on g.person_id = p.person_id
    ]],
}

-- 本期到场的人和次数。一人可以有几行,次数要相加。
relation {
    name = "attended_persons", title = "本期参加活动的人", alike = true,
    rows = [[
        select t.person_id
        from attendance_rows t join activities a on a.activity_id = +t.activity_id, this_case c
        where t.state in ('实到', '线上', '送学代替')
          and a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "party_activity", title = "党员参加活动", each = "person_id", keep = true,
    rows = [[
        select p.person_id, p.unit_id, p._source, p._line,
               t.person_id is not null as reached, coalesce(t.times, 0) as times
        from party_members p left join (
            select person_id, sum(times) as times from attended_persons group by person_id
        ) t on t.person_id = p.person_id
    ]],
}

relation {
    name = "attended", title = "本期参加记录", counted = "attended_counts",
    rows = [[
        select t.activity_id, t.person_id, t.state, a.kind, a."on", a.host_id,
               t._source, t._line, t._row
        from attendance_rows t join activities a on a.activity_id = t.activity_id, this_case c
        where a."on" >= c.period_first and a."on" <= c.period_last
    ]],
}

relation {
    name = "attended_counts", title = "本期参加人次", keep = true,
    rows = [[
        select t.activity_id, t.state, t.unit_id, t.infirm is not null as known, a.kind, a."on", a.host_id, t.times
        from attendance_counts t join activities a on a.activity_id = t.activity_id, this_case c
        where a."on" >= c.period_first and a."on" <= c.period_last
    ]],
}

-- 志愿服务到场的人。
relation {
    name = "volunteer_attended", title = "志愿服务参加记录", keep = true,
    rows = [[
        select t.activity_id, t.person_id, t.state, a.kind, t._source, t._line, t._row
        from activities a join attendance_rows t on t.activity_id = +a.activity_id, this_case c
        where a.kind = '志愿服务' and a."on" between c.period_first and c.period_last
          and t.state in ('实到', '线上')
    ]],
}

relation {
    name = "deliveries", title = "送学", counted = "delivery_counts",
    rows = [[
        select d.*, p.unit_id
        from attended d left join persons p on p.person_id = d.person_id
        where d.state = '送学代替'
    ]],
}

relation {
    name = "delivery_counts", title = "送学人次",
    of = "attended_counts", where = "state = '送学代替'",
}
