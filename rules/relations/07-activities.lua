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
    name = "sheet_rows", title = "签到册上另有的签到", keep = true,
    optional = { "attendance", "sign_sheets" },
    rows = [[
        select s.activity_id, s.person_id, s.state, s._source, s._line, s._row
        from sign_cells s
        where s.events = 1
          and not exists (select 1 from attendance t
                          where t.activity_id = s.activity_id and t.person_id = s.person_id)
    ]],
}

-- 成百万行。查询里加号(t.activity_id = +a.activity_id)的意思是:先有加号那边的行,再按它找另一边。
relation {
    name = "attendance_rows", title = "签到记录", either = { "attendance", "sign_sheets" },
    rows = [[
        select t.activity_id, t.person_id, t.state, t._source, t._line, t._row from attendance t
        union all
        select t.activity_id, t.person_id, t.state, t._source, t._line, t._row from sheet_rows t
    ]],
}

-- 年老体弱、行动不便的人。
local infirm = [[(coalesce(p.health, '') in ('长期卧床', '行动不便') or p.self_care is '不能')]]

-- 签到记录成百万行,先数一遍:同一活动、同一状态、同一单位的人有多少行(times)。以下凡只要人次的都从这里取。
-- infirm 空着的,人员名册中没有这个人。
local function counted_from(rows, by_sheet)
    return [[
        select t.activity_id, t.state, t._source, p.unit_id,
               iif(p.person_id is null, null, ]] .. infirm .. [[) as infirm,
               ]] .. by_sheet .. [[ as by_sheet
        from ]] .. rows .. [[ t left join persons p on p.person_id = t.person_id
]]
end

relation {
    name = "attendance_counts", title = "签到人次", alike = true, optional = "persons",
    either = { "attendance", "sign_sheets" },
    rows = counted_from("attendance", 0) .. "union all" .. counted_from("sheet_rows", 1),
}

-- 每次活动签到表上的人数;没有交签到表的活动不在内。
relation {
    name = "sign_ins", title = "签到人数", index = "activity_id",
    rows = [[
        select c.activity_id, sum((c.state in ('实到', '线上')) * c.times) as signed,
               sum((c.state is null) * c.times) as unread_states,
               sum((c._source in (select source_id from unread_rows)) * c.times) as unread_files
        from attendance_counts c
        group by c.activity_id
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

-- 支部(单独组建的)从哪天到哪天应过组织生活。期间内撤销的也在内。
relation {
    name = "branch_duties", title = "支部组织生活起止", keep = true,
    rows = [[
        select o.org_id, o.founded_on as from_date, o.valid_to as to_date, u.region_code as place
        from orgs o left join units u on u.unit_id = o.unit_id
        where o.mix_kind = '单独组建' and o.org_kind in ('党支部', '联合党支部')
    ]],
}

-- 现任委员够数的才开支委会。
relation {
    name = "committee_duties", title = "支委会起止",
    rows = [[
        select b.*
        from branch_duties b
        where (select count(distinct q.person_id) from open_posts q
               where q.org_id = b.org_id and q.in_committee) >= parameter('org.committee_least')
    ]],
}

-- 党小组不单列名册:台账上开过党小组会的,就是有党小组的。
relation {
    name = "group_duties", title = "党小组会起止",
    rows = [[
        select b.*
        from branch_duties b
        where b.org_id in (select a.host_id from activities a where a.kind = '党小组会')
    ]],
}

-- 支部自己开展的活动;所属各级党组织开展的活动。
relation {
    name = "branch_activities", title = "支部活动",
    rows = [[
        select a.host_id as org_id, a.kind, a."on" as on_date, a.activity_id as done_id,
               a._source, a._line
        from activities a join branch_duties b on b.org_id = a.host_id
    ]],
}

relation {
    name = "line_activities", title = "支部和上级党组织活动",
    rows = [[
        select l.org_id, a.kind, a."on" as on_date, a.activity_id as done_id, a._source, a._line
        from activities a join org_lines l on l.above_id = a.host_id
             join branch_duties b on b.org_id = l.org_id
    ]],
}

-- 读不出组织方、类别、日期的活动不知是谁的、哪一项的;有活动行没有读进来的,也不知是谁的。
relation {
    name = "unit_unsure", title = "活动台账读不全的单位", keep = true,
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
    name = "branch_unsure", title = "活动台账读不全的支部",
    rows = [[
        select o.org_id
        from orgs o
        where o.unit_id in (select unit_id from unit_unsure)
           or (o.unit_id is null
               and (exists (select 1 from unread_rows u where u.table_name = 'activities')
                    or exists (select 1 from bad_cells b
                               where b.table_name = 'activities'
                                 and b.column_name in ('host_id', 'kind', 'on'))))
    ]],
}

-- 每个支部每一期该过的组织生活:应几次、几次、达标没有。源行是支部一行和第一次活动一行。
-- 不具备条件的(如没有任职名册,不知有没有支委会)少那一种,其余照列。
local duties = {
    { "branch_meeting", "支部党员大会", "季度" }, { "committee_meeting", "支委会", "月" },
    { "group_meeting", "党小组会", "月" }, { "party_class", "党课", "季度" },
    { "theme_day", "主题党日", "月" }, { "life_review", "组织生活会", "年" },
    { "appraisal", "民主评议", "年" }, { "heart_talk", "谈心谈话", "年" },
}
local all, names = "", {}
for place, duty in ipairs(duties) do
    names[place] = duty[1]
    all = all .. (place > 1 and " union all " or "") .. "select " .. place .. " as place, '"
        .. duty[2] .. "' as kind, '" .. duty[3] .. "' as span, * from " .. duty[1]
end

relation {
    name = "life_rows", title = "组织生活应开情况", keep = true, optional = names,
    rows = [[
        select d.due_id, d.obligation, d.place, d.kind, d.span, d.org_id,
               o.org_name, o.unit_id, d.period, d.first_day, d.last_day,
               cast(substr(d.last_day, 6, 2) as integer) as month,
               d.needed, d.done, d.state, d.state = 'met' as met,
               o._source, o._line, o._row, a._source as act_source, a._line as act_line
        from (]] .. all .. [[) d join orgs o on o.org_id = d.org_id
             left join activities a
             on a.activity_id = (select e.done_id from obligation_done e where e.due_id = d.due_id
                                 order by e.on_date, e.done_id limit 1)
    ]],
}

-- 作结论的:台账读不全、准予不开的不在内。
relation {
    name = "life_due", title = "组织生活应开期数", keep = true,
    says = "{org_name}{kind}，{period}：应开{needed}次，实开{done}次",
    rows = [[ select * from life_rows where state in ('met', 'short') ]],
}

-- 各种、各月的:达标率要从各自的应开里出。月按一期最后一天。
local kinds = {
    { "meeting", "branch_meeting", "支部党员大会" }, { "committee", "committee_meeting", "支委会" },
    { "group", "group_meeting", "党小组会" }, { "class", "party_class", "党课" },
    { "theme_day", "theme_day", "主题党日" }, { "review", "life_review", "组织生活会" },
    { "appraisal", "appraisal", "民主评议" }, { "talk", "heart_talk", "谈心谈话" },
}

for _, kind in ipairs(kinds) do
    relation {
        name = "life_due_" .. kind[1], title = "应开期数",
        of = "life_due",
        where = "kind = '" .. kind[3] .. "' and exists (select due_id from " .. kind[2] .. ")",
    }
end

for month = 1, 12 do
    relation {
        name = "life_due_" .. month, title = month .. "月组织生活应开期数",
        of = "life_due", where = "month = " .. month,
    }
end

-- 每次开展的组织生活,在哪一期里算。
relation {
    name = "life_done", title = "组织生活开展情况",
    rows = [[
        select l.org_id, l.unit_id, l.kind, l.period, l.month, e.done_id, e.on_date,
               e.source_id as _source, e.line as _line
        from life_due l join obligation_done e on e.due_id = l.due_id
    ]],
}

-- 签到表上的组织生活:应到不含免到;年老体弱、行动不便的没有到场,按参数不计应到;送学按参数顶替。
-- 没有填参加状态的不在内。组织生活参加率只算单独组建的支部;主题党日参加率各类党组织都算。
relation {
    name = "life_meetings", title = "本期组织生活", index = "activity_id",
    rows = [[
        select a.activity_id, a.kind, a.host_id as org_id, o.unit_id,
               cast(substr(a."on", 6, 2) as integer) as month,
               a.host_id in (select org_id from branch_duties) as of_branch
        from activities a join orgs o on o.org_id = a.host_id, this_case c
        where a."on" between c.period_first and c.period_last
          and a.kind in ('支部党员大会', '支委会', '党小组会', '党课', '主题党日', '组织生活会', '民主评议')
    ]],
}

relation {
    name = "life_terms", title = "组织生活统计口径", keep = true,
    rows = [[
        select parameter('life.substitute_counts') is 1 as substitute_counts,
               parameter('life.infirm_expected') is 0 as infirm_let_off
    ]],
}

-- 一行签到(或一行人次)t 算不算到、算不算应到。
local function states(weak)
    return [[
               t.state in ('实到', '线上') or (t.state = '送学代替' and k.substitute_counts) as attended,
               t.state = '送学代替' as substituted,
               t.state = '免到' or (t.state = '送学代替' and not k.substitute_counts)
                   or (t.state in ('请假', '缺席') and k.infirm_let_off and ]] .. weak .. [[)
                   as not_expected]]
end

relation {
    name = "participation", title = "组织生活参加情况", counted = "participation_counts",
    says = "{person_id}，{month}月{kind}，{state}",
    rows = [[
        select t.activity_id, t.person_id, m.kind, m.org_id, m.unit_id, m.month, m.of_branch, t.state,
]] .. states(infirm) .. [[,
               t._source, t._line, t._row
        from attendance t join life_meetings m on m.activity_id = t.activity_id
             join persons p on p.person_id = t.person_id, life_terms k
        where t.state is not null
    ]],
}

relation {
    name = "participation_counts", title = "组织生活参加人次", keep = true,
    rows = [[
        select m.kind, m.org_id, m.unit_id, m.month, m.of_branch, t.state,
]] .. states("t.infirm") .. [[,
               t.times
        from attendance_counts t join life_meetings m on m.activity_id = t.activity_id, life_terms k
        where t.state is not null and t.infirm is not null and not t.by_sheet
    ]],
}

relation {
    name = "expected", title = "组织生活应到", of = "participation", where = "of_branch and not not_expected",
}

for month = 1, 12 do
    relation {
        name = "expected_" .. month, title = month .. "月组织生活应到",
        of = "expected", where = "month = " .. month,
    }
end

relation {
    name = "expected_theme_day", title = "主题党日应到",
    of = "participation", where = "kind = '主题党日' and not not_expected",
}

-- 金塔的每年党课、政情通报。
for _, name in ipairs { "lecture", "briefing" } do
    relation {
        name = name .. "_due", title = name == "lecture" and "每年党课应讲" or "每年政情通报应办",
        rows = [[
            select v.org_id, o.unit_id, v.due_id, v.state = 'met' as met, o._source, o._line,
                   e.source_id as act_source, e.line as act_line
            from ]] .. name .. [[_yearly v join orgs o on o.org_id = v.org_id
                 left join obligation_done e on e.due_id = v.due_id
                 and e.done_id = (select min(x.done_id) from obligation_done x
                                  where x.due_id = v.due_id)
            where v.state in ('met', 'short')
        ]],
    }
end
