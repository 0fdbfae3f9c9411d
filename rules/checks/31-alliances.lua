-- 党建联盟的人、轮值和计划。成员、轮值次序、组织关系见 11。

check {
    name = "alliance-head-missing", title = "联盟没有负责人", severity = "error",
    basis = "LJ-04", on = "alliances", column = "head_person_id",
    rows = [[
        select a.*
        from alliances a
        where not exists (select 1 from alliance_heads h where h.alliance_id = a.alliance_id)
          and not exists (select 1 from cell_state s
                          where s.source_id = a._source and s.line = a._line and s.column_name = 'head_person_id'
                            and s.state = 'bad')
          and not exists (select 1 from unread_rows u where u.table_name = 'posts')
    ]],
    says = "{name}没有推选负责人",
    cure = "请推选联盟内的老同志担任负责人并填报",
}

-- 成员单位有行没有读进来的,不说不在联盟内。
check {
    name = "alliance-head-outside", title = "负责人不是联盟内的离退休干部", severity = "error",
    basis = "LJ-04", on = "alliances", column = "head_person_id",
    rows = [[
        select a.*, h.name as head, iif(h.retired, '不在联盟成员单位', '不是在册的离退休干部') as why
        from alliances a join alliance_heads h
             on h.alliance_id = a.alliance_id and h._source = a._source and h._line = a._line
        where not h.retired
           or (not h.inside and not exists (select 1 from unread_rows u where u.table_name = 'alliance_members'))
    ]],
    says = "{name}的负责人{head}{why}",
    cure = "负责人由联盟内的老同志担任，请核对人员或改选",
}

check {
    name = "alliance-roles", title = "三方职责没有落实", severity = "warning",
    basis = "LJ-24", on = "alliances",
    rows = [[
        select a.*, ltrim(iif(a.coordinator_id is null, '、统筹协调单位', '')
                          || iif(a.lead_name is null, '、牵头单位', '')
                          || iif(a.cooperating = 0, '、配合单位', ''), '、') as gaps
        from alliance_list a
        where not a.three_roles
          and not exists (select 1 from unread_rows u where u.table_name = 'alliance_members')
    ]],
    says = "{name}没有{gaps}",
    cure = "请填报统筹协调单位、牵头单位和成员单位",
}

check {
    name = "liaison-missing", title = "联盟单位没有联络人", severity = "error",
    basis = "LJ-16", on = "units", column = "liaison",
    rows = [[
        select n.*, s.alliance_name
        from alliance_unit_states s join units n on n.unit_id = s.unit_id
        where s.liaisons = 0
    ]],
    says = "{unit_name}是{alliance_name}的成员，没有在职联络员",
    cure = "请明确一名在职干部负责联络服务",
}

check {
    name = "liaison-several", title = "联盟单位联络人多于1名", severity = "warning",
    basis = "LJ-16", on = "units", column = "liaison",
    rows = [[
        select n.*, s.liaisons as people
        from alliance_unit_states s join units n on n.unit_id = s.unit_id
        where s.liaisons > 1
    ]],
    says = "{unit_name}填了{people}名联络员",
    cure = "请确定其中一名；另有分工的不必处理",
}

-- 联络员只有姓名:本单位名册上同名的都不是在职的,才这样说。
check {
    name = "liaison-retired", title = "联络人不是在职干部", severity = "error",
    basis = "LJ-16", on = "units", column = "liaison",
    rows = [[
        select n.*, l.liaison as who
        from liaisons l join units n on n.unit_id = l.unit_id
        where l.retired
    ]],
    says = "{unit_name}的联络员{who}在人员名册上是离退休人员",
    cure = "联络员由在职干部担任，请改填；同名的请补报在职人员",
}

check {
    name = "venue-missing", title = "没有固定活动场所", severity = "warning",
    basis = "LJ-17", on = "alliance_members", column = "unit_id",
    rows = [[
        select s.*, s.unit_name as who
        from alliance_unit_states s
        where parameter('alliance.venue_of') = '单位' and s.venue is null
    ]],
    says = "{who}没有填固定活动场所",
    cure = "请在单位名册中填一处固定活动场所",
}

check {
    name = "alliance-venue-missing", title = "联盟没有固定活动场所", severity = "warning",
    basis = "LJ-17", on = "alliances", column = "venue",
    rows = [[
        select a.* from alliance_list a
        where parameter('alliance.venue_of') = '联盟' and a.venue is null
    ]],
    says = "{name}没有填固定活动场所",
    cure = "请填一处固定活动场所",
}

-- 台账上写了轮值单位,却不是这个联盟的成员。
check {
    name = "rota-outside", title = "轮值单位不是联盟成员", severity = "error",
    basis = "LJ-11", on = "activities", column = "rota_unit_id",
    rows = [[
        select e.*, u.unit_name as rota, a.name
        from alliance_events e join units u on u.unit_id = e.rota_unit_id
             join alliances a on a.alliance_id = e.alliance_id
        where not exists (select 1 from alliance_members m
                          where m.alliance_id = e.alliance_id and m.unit_id = e.rota_unit_id)
          and not exists (select 1 from unread_rows r where r.table_name = 'alliance_members')
    ]],
    says = "{on}的活动由{rota}轮值，{rota}不是{name}的成员",
    cure = "请核对轮值单位，或补报成员单位",
}

-- 有轮值活动而不是排定单位承办的;没有活动的月份见 rota-missed。
check {
    name = "rota-swapped", title = "轮值与排定不符", severity = "warning",
    basis = "LJ-11", on = "activities", column = "rota_unit_id",
    rows = [[
        select e.*, r.unit_name as scheduled, r.alliance_name as alliance, r.month, h.unit_name as rota,
               iif(r.left_by, '（已退出）', '') as gone
        from rota_turns r join rota_hosts h on h.alliance_id = r.alliance_id and h.n = r.n
             join alliance_events e on e._source = h._source and e._line = h._line
        where not r.kept and h.unit_id in (select m.unit_id from alliance_members m
                                           where m.alliance_id = r.alliance_id)
    ]],
    says = "{alliance}{month}排定由{scheduled}{gone}轮值，实际由{rota}承办",
    cure = "经协商调换的请说明；成员退出的请重排轮值顺序",
}

-- 读不出轮值单位、日期、组织方、类别的活动不知是不是轮值活动,有这样的格就不核。
check {
    name = "rota-missed", title = "有的月份没有轮值活动", severity = "warning",
    basis = "LJ-11", on = "alliances",
    rows = [[
        select a.*, m.months, m.missed
        from alliances a join (select alliance_id, count(*) as months, group_concat(month, '、') as missed
                               from (select * from rota_turns where hosts is null order by alliance_id, n)
                               group by alliance_id) m on m.alliance_id = a.alliance_id
        where not exists (select 1 from unread_rows u where u.table_name = 'activities')
          and not exists (select 1 from bad_cells b
                          where b.table_name = 'activities'
                            and b.column_name in ('rota_unit_id', 'on', 'host_id', 'kind'))
    ]],
    says = "{name}有{months}个月没有登记轮值活动：{missed}",
    cure = "漏登的请在活动台账中填轮值单位；没有开展的请补上",
}

check {
    name = "plan-late", title = "年度计划报得晚", severity = "warning",
    basis = "LJ-15", on = "plans", column = "submitted_on",
    rows = [[
        select p.*, parameter('plan.months') as months
        from plan_items p
        where length(p.submitted_on) >= 7
          and substr(p.submitted_on, 1, 4) * 12 + substr(p.submitted_on, 6, 2)
              > p.year * 12 + parameter('plan.months')
    ]],
    says = "{owner}的计划项目于{submitted_on}报送，应在{months}月底以前",
    cure = "年初没有列入的，请按计划外活动登记；日期有误的请改正",
}

check {
    name = "alliance-plan-missing", title = "填了有计划而没有计划", severity = "warning",
    basis = { "LJ-15", "LJ-23" }, on = "alliances", column = "has_plan",
    rows = [[
        select a.*
        from alliance_list a
        where a.has_plan and not exists (select 1 from plan_items p where p.alliance_id = a.alliance_id)
          and not exists (select 1 from unread_rows u where u.table_name = 'plans')
    ]],
    says = "{name}填了年度有计划，年度计划表中没有它的项目",
    cure = "请补报年度计划",
}
