-- 活动、签到和组织生活次数(X08、X17—X19)。

check {
    name = "attended-after-leaving", title = "去世、转出以后参加活动", severity = "error",
    basis = "CROSS-DEPARTED", on = "attendance", column = "person_id",
    rows = [[
        select t.*, d.name, d.unit_id, d.gone_kind, d.gone_on, a."on" as held_on
        from attendance_rows t join departed d on d.person_id = +t.person_id
             join activities a on a.activity_id = +t.activity_id
        where t.state in ('实到', '线上', '送学代替')
          and substr(a."on", 1, length(d.gone_on)) > d.gone_on
    ]],
    says = "{name}已于{gone_on}{gone_kind}，签到表却记{held_on}的活动“{state}”",
    says_unit = "签到表记{held_on}的活动“{state}”，人员名册中此人已在这以前去世或转出",
    cure = "请核对签到表；去世、转出时间有误的请改正人员名册",
}

check {
    name = "present-over-expected", title = "实到多于应到", severity = "error",
    basis = "CROSS-ACTIVITY", on = "activities", column = "present_n",
    rows = [[ select a.* from activities a where a.present_n > a.expected_n ]],
    says = "应到{expected_n}人，实到{present_n}人",
    cure = "请核对人数；外来人员不计入应到、实到",
}

-- 签到表有读不出的格、没有读进来的行时,人数只会少,不说少。
check {
    name = "present-differs", title = "实到人数与签到表不符", severity = "error",
    basis = "CROSS-ACTIVITY", on = "activities", column = "present_n",
    rows = [[
        select a.*, n.signed
        from activities a join sign_ins n on n.activity_id = a.activity_id
        where a.present_n < n.signed
           or (a.present_n > n.signed and n.unread_states = 0 and n.unread_files = 0)
    ]],
    says = "实到人数填的是{present_n}，签到表中实到和线上的有{signed}人",
    cure = "请核对台账和签到表；送学代替的不计入实到",
}

-- 单位主办的活动可以面向全县,不核。
check {
    name = "attended-elsewhere", title = "签到的人不属于组织方", severity = "error",
    basis = "CROSS-ACTIVITY", on = "attendance", column = "person_id",
    rows = [[
        select t.*, p.name, p.unit_id, o.org_name
        from activities a join orgs o on o.org_id = a.host_id
             join attendance_rows t on t.activity_id = a.activity_id
             join persons p on p.person_id = t.person_id
        where t.state in ('实到', '线上')
          and p.unit_id is not o.unit_id and p.person_id is not o.instructor_id
          and not exists (select 1 from memberships m join org_lines l on l.org_id = m.org_id
                          where m.person_id = t.person_id and l.above_id = o.org_id)
          and not exists (select 1 from managed_by g
                          where g.person_id = t.person_id and g.body_id = o.org_id)
    ]],
    says = "{name}签到参加{org_name}的活动，既不隶属也不受管理于该组织",
    says_unit = "签到的人（{person_id}）既不隶属也不受管理于{org_name}",
    cure = "请核对人员编号；外来人员另记，不签在本组织的表上；受管理的请补报多重管理表",
}

check {
    name = "attended-no-team-member", title = "签到的人不是队员", severity = "error",
    basis = "CROSS-ACTIVITY", on = "attendance", column = "person_id",
    rows = [[
        select t.*, p.name, p.unit_id, g.name as team
        from activities a join teams g on g.team_id = a.host_id
             join attendance_rows t on t.activity_id = a.activity_id
             join persons p on p.person_id = t.person_id
        where t.state in ('实到', '线上')
          and not exists (select 1 from team_members m
                          where m.team_id = g.team_id and m.person_id = t.person_id)
    ]],
    says = "{name}签到参加{team}的活动，队员名册中没有",
    says_unit = "签到的人（{person_id}）不在{team}的队员名册中",
    cure = "请核对人员编号；新队员请补报队员名册",
}

-- 签到册只有日期,一列说一次。
check {
    name = "sign-day-unknown", title = "签到日期对不上活动", severity = "warning",
    basis = "CROSS-ACTIVITY", on = "sign_sheets", column = "on",
    rows = [[
        select d.*
        from (select s.*, count(*) over same as people,
                     iif(s.events = 0, '活动台账中没有', '活动台账中不止一次') as why,
                     row_number() over (partition by s._source, s."on", s.org_id order by s._line) as place
              from sign_cells s
              where s.events <> 1
                and (s.org_id is not null
                     or exists (select 1 from memberships m where m.person_id = s.person_id))
              window same as (partition by s._source, s."on", s.org_id)) d, this_case c
        where d.place = 1 and d."on" >= c.period_first and d."on" <= c.period_last
          and not exists (select 1 from unread_rows u where u.table_name = 'activities')
    ]],
    says = "{on}的签到{why}这一天的活动，这一列有{people}人的签到没有计入",
    cure = "漏登的请补报活动台账；一天有几次的请在签到册填党组织，或按活动编号报参加记录表",
}

-- 写“无”也是没有;空着的不知有没有,不核。
check {
    name = "activity-without-evidence", title = "活动没有材料", severity = "warning",
    basis = "LJ-15", on = "activities", column = "evidence_n",
    rows = [[
        select a.*
        from activities a, this_case c
        where a."on" <= c.as_of
          and (a.evidence_n = 0
               or (a._source, a._line) in (select source_id, line from cell_state
                                           where column_name = 'evidence_n' and state = 'empty'))
    ]],
    says = "{on}的{kind}已开展，没有上报材料",
    cure = "请补报活动资料",
}

-- 台账读不全的单位不作结论(unsure),不在内。没有任职名册的不核:不知道该不该开支委会。一个支部一条。
check {
    name = "life-below-rule", title = "组织生活次数不足", severity = "warning",
    basis = { "LIFE-MEETING", "LIFE-COMMITTEE", "LIFE-GROUP", "LIFE-CLASS", "LIFE-THEME-DAY",
              "LIFE-REVIEW", "LIFE-APPRAISAL", "LIFE-TALK" },
    on = "orgs",
    rows = [[
        select o.*, s.short
        from orgs o join (
            select k.org_id, group_concat(k.short, '、') over (
                       partition by k.org_id order by k.place
                       rows between unbounded preceding and unbounded following) as short,
                   row_number() over (partition by k.org_id order by k.place) as turn
            from (select org_id, place,
                         kind || case when span = '年' then '没有开'
                                      when sum(not met) = count(*)
                                      then printf('%d个%s都没有开足', count(*), span)
                                      else printf('%d个%s缺%d个', count(*), span, sum(not met))
                                 end as short
                  from life_due
                  group by org_id, place
                  having sum(not met) > 0) k
        ) s on s.org_id = o.org_id and s.turn = 1
        where (select count(due_id) from committee_meeting) >= 0
    ]],
    says = "{org_name}组织生活次数不足：{short}",
    cure = "漏登的请补报活动台账；确实没有开的请按规定补开",
}
