-- 顺德各机制所数的行。只描述,哪里都可以算;四个配套文件在征求意见,要求什么只在试算中显示。

-- 支部(单独组建的)自己的党员:混编支部的党员不在内,平均每个支部多少人只能用这个数算。
relation {
    name = "branch_people", title = "离退休干部党支部党员",
    rows = [[
        select m.*
        from members m join retired_orgs o on o.org_id = m.org_id
        where o.is_branch
    ]],
}

-- 离休干部和他们的“一人一策”。
relation {
    name = "lixiu_plans", title = "离休干部个人方案",
    says = "{person_id}",
    rows = [[
        select r.person_id, r.unit_id, coalesce(p.personal_plan, 0) as has_plan, r._source, r._line
        from retired r join persons p on p.person_id = r.person_id
        where r.person_kind = '离休'
    ]],
}

-- 荣誉退休:本年新退休的每人六件事。没有登记的就是没有做。
local six = { "talk", "ceremony", "activity", "service", "platform", "community" }
local each, sum, days = {}, {}, {}
for i, name in ipairs(six) do
    each[i] = "coalesce(h." .. name .. ", 0) as " .. name
    sum[i] = "coalesce(h." .. name .. ", 0)"
    days[i] = "coalesce(h." .. name .. "_on, '')"
end

relation {
    name = "honour_retirements", title = "新退休干部荣誉退休六件事", keep = true,
    says = "{name}：应办{due}项，已办{done}项",
    rows = "select s.person_id, s.name, s.unit_id, s.came_on as retired_on, "
        .. table.concat(each, ", ") .. ", " .. table.concat(sum, " + ") .. " as done, 6 as due, "
        .. "nullif(max(" .. table.concat(days, ", ") .. "), '') as last_on, "
        .. [[s._source, s._line, h._source as list_source, h._line as list_line
        from stock s left join honour_retire h on h.person_id = s.person_id
        where s.came and s.came_kind = '新退休']],
}

relation {
    name = "unit_systems", title = "单位荣誉退休制度",
    rows = [[
        select r.unit_id, u.has_honour_retirement as has_system, r._source, r._line
        from reporting_units r join units u on u.unit_id = r.unit_id
    ]],
}

-- 四就近:居住社区记下的融入事项。每名党员四项,一项只记一次;没有报到的四项都没有。
relation {
    name = "nearby", title = "党员四就近", keep = true,
    rows = [[
        select x.*, study + activity + care + role as done, 4 as due
        from (
            select p.person_id, p.unit_id,
                   coalesce(g.study, 0) as study, coalesce(g.activity, 0) as activity,
                   coalesce(g.care, 0) as care, coalesce(g.role, 0) as role,
                   p._source, p._line, g._source as report_source, g._line as report_line
            from party_members p left join (
                select m.person_id, max(instr(m.nearby_set, '学习') > 0) as study,
                       max(instr(m.nearby_set, '活动') > 0) as activity,
                       max(instr(m.nearby_set, '照顾') > 0) as care,
                       max(instr(m.nearby_set, '作用') > 0) as role,
                       min(m._source) as _source, min(m._line) as _line
                from managed_by m, this_case c
                where m.body_kind = '社区'
                  and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
                group by m.person_id
            ) g on g.person_id = p.person_id
        ) x
    ]],
}

-- 按社区看四就近。
relation {
    name = "nearby_communities", title = "各社区四就近",
    rows = [[
        select u.unit_id as community_id, u.unit_name, count(distinct m.person_id) as people,
               count(distinct iif(instr(m.nearby_set, '学习') > 0, m.person_id, null)) as study,
               count(distinct iif(instr(m.nearby_set, '活动') > 0, m.person_id, null)) as activity,
               count(distinct iif(instr(m.nearby_set, '照顾') > 0, m.person_id, null)) as care,
               count(distinct iif(instr(m.nearby_set, '作用') > 0, m.person_id, null)) as role
        from managed_by m join party_members p on p.person_id = m.person_id
             join units u on u.unit_id = m.body_id, this_case c
        where m.body_kind = '社区'
          and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
        group by u.unit_id
    ]],
}

-- 单位到社区的党员名单,按单位和社区计人数。
relation {
    name = "community_transfers", title = "单位党员到社区",
    rows = [[
        select p.unit_id, m.body_id as community_id, p.person_id, m._source, m._line
        from managed_by m join party_members p on p.person_id = m.person_id, this_case c
        where m.body_kind = '社区' and m.body_id is not null
          and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
    ]],
}

-- 融入三个党建领域。
relation {
    name = "integrated", title = "融入党建领域的党员",
    rows = [[
        select p.person_id, p.unit_id, m.field, m._source, m._line
        from managed_by m join party_members p on p.person_id = m.person_id, this_case c
        where m.field is not null
          and (m."to" is null or m."to" > substr(c.as_of, 1, length(m."to")))
    ]],
}

-- 老同志团体(社团)中的临时党支部,和在那里参加活动的党员。组织关系不在那里,不另计入党员总数。
relation {
    name = "society_branches", title = "老同志团体临时党支部",
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o._source, o._line, o._row
        from standing_orgs o join units u on u.unit_id = o.unit_id
        where o.org_kind = '临时党支部' and u.unit_nature = '社团'
    ]],
}

relation {
    name = "society_people", title = "老同志团体临时党支部成员",
    rows = [[
        select m.person_id, p.unit_id, m.body_id as org_id, m._source, m._line
        from managed_by m join society_branches o on o.org_id = m.body_id
             join party_members p on p.person_id = m.person_id, this_case c
        where m."to" is null or m."to" > substr(c.as_of, 1, length(m."to"))
    ]],
}

-- 现任书记和可核的选配条件。只列条件,合不合适由党组织定;没有年龄上限的地方不核年龄。
relation {
    name = "branch_secretaries", title = "离退休干部党支部书记", keep = true,
    says = "{name}（{org_name}书记）",
    rows = [[
        select q.person_id, q.name, q.org_id, o.org_name, o.unit_id,
               q.person_kind in ('离休', '退休', '退职') as is_retired,
               m.grade = '正式党员' as is_full,
               case when p.health is not null then p.health in ('健康', '一般') end as is_well,
               r.age, case when r.age is not null then r.age <= parameter('org.secretary_age_most') end
                   as is_within_age,
               q._source, q._line, q._row
        from open_posts q join retired_orgs o on o.org_id = q.org_id and o.is_branch
             join persons p on p.person_id = q.person_id
             left join members m on m.person_id = q.person_id
             left join retired r on r.person_id = q.person_id
        where q.post = '书记'
    ]],
}

-- 时间银行:每人存入、支取、余额,按百分之一小时计。有一笔读不出的人不在内。
relation {
    name = "timebank_books", title = "时间银行账户",
    rows = [[
        select b.person_id, b.unit_id,
               sum(cast(round(100 * coalesce(b.given, 0)) as integer)) as given,
               sum(cast(round(100 * coalesce(b.redeemed, 0)) as integer)) as redeemed,
               sum(b.cents) as balance, min(b._source) as _source, min(b._line) as _line
        from timebank_cents b, this_case c
        where b."on" <= c.as_of
        group by b.person_id
    ]],
}

-- 五进五送:志愿服务活动写明去处和内容。
relation {
    name = "volunteer_codes", title = "志愿服务去处和内容",
    rows = [[
        select a.activity_id, a.goes_to, a.brings, a._source, a._line
        from activities a, this_case c
        where a.kind = '志愿服务' and a."on" between c.period_first and c.period_last
    ]],
}

-- 学习人次:参加记录按活动的学习形式;以送学代替的和走访台账里的送学都归送学上门。
relation {
    name = "study_times", title = "学习人次", keep = true, optional = "services",
    rows = [[
        select t.person_id, p.unit_id, iif(t.state = '送学代替', '送学上门', a.study_form) as form,
               a.carrier, t._source, t._line
        from activities a join attendance_rows t on t.activity_id = +a.activity_id
             left join persons p on p.person_id = t.person_id, this_case c
        where a."on" between c.period_first and c.period_last
          and (a.study_form is not null or a.carrier is not null)
          and t.state in ('实到', '线上', '送学代替')
        union all
        select s.person_id, p.unit_id, '送学上门', null, s._source, s._line
        from services s join persons p on p.person_id = s.person_id, this_case c
        where s.kind = '送学上门' and s."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "study_reach", title = "党员学习覆盖",
    says = "{person_id}",
    rows = [[
        select p.person_id, p.unit_id, t.person_id is not null as studied, p._source, p._line,
               t._source as study_source, t._line as study_line
        from party_members p left join (
            select person_id, min(_source) as _source, min(_line) as _line
            from study_times group by person_id) t on t.person_id = p.person_id
    ]],
}

-- 特殊困难人员和本期的困难帮扶。
relation {
    name = "hardship_people", title = "特殊困难人员",
    says = "{person_id}",
    rows = [[
        select r.person_id, r.unit_id, s.person_id is not null as aided, coalesce(s.fen, 0) as aid_fen,
               r._source, r._line, s._source as aid_source, s._line as aid_line
        from retired r join persons p on p.person_id = r.person_id left join (
            select v.person_id, sum(coalesce(v.cash, 0) + coalesce(v.goods_value, 0)) as fen,
                   min(v._source) as _source, min(v._line) as _line
            from services v, this_case c
            where v.kind = '困难帮扶' and v."on" between c.period_first and c.period_last
            group by v.person_id) s on s.person_id = r.person_id
        where p.hardship is not null and p.hardship not in ('无', '否')
    ]],
}

-- 与系统逐人核对:有身份号码的才能核。
relation {
    name = "registry_reach", title = "系统核对",
    rows = [[
        select r.person_id, r.unit_id, q.id_no is not null as found, r._source, r._line
        from retired r join persons p on p.person_id = r.person_id
             left join (select distinct id_no from registry_persons) q on q.id_no = p.id_no
        where p.id_no is not null
    ]],
}

-- 品牌、系列、关建活动:次数和人次。一次活动可以既有品牌又有系列。
relation {
    name = "named_activities", title = "本期活动",
    rows = [[
        select a.activity_id, a.kind, a.brand, a.series, a.origin, a.theme_type,
               coalesce(a.next_generation, 0) as next_generation, a.host_id, a._source, a._line
        from activities a, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "named_attendance", title = "本期活动参加记录", counted = "named_counts",
    rows = [[
        select t.person_id, a.activity_id, a.brand, a.series, a.next_generation, t._source, t._line
        from attended t join named_activities a on a.activity_id = t.activity_id
        where t.state in ('实到', '线上')
    ]],
}

relation {
    name = "named_counts", title = "本期活动参加人次", keep = true,
    rows = [[
        select a.activity_id, a.brand, a.series, a.next_generation, t.times
        from attended_counts t join named_activities a on a.activity_id = t.activity_id
        where t.state in ('实到', '线上')
    ]],
}

relation {
    name = "brand_list", title = "品牌活动",
    rows = [[
        select a.brand, count(*) as events,
               coalesce((select sum(t.times) from named_counts t where t.brand = a.brand), 0) as person_times
        from named_activities a where a.brand is not null group by a.brand
    ]],
}

-- 会议应到和到会。
relation {
    name = "meeting_expected", title = "会议应到",
    rows = [[
        select m.activity_id, m.unit_id, m.role, m.present, a.title, a."on", m._source, m._line
        from meeting_lists m join activities a on a.activity_id = m.activity_id, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "meeting_roles", title = "会议到会情况",
    rows = [[
        select activity_id, title, "on", role, count(*) as expected, sum(present) as present
        from meeting_expected group by activity_id, role
    ]],
}

-- 健康状况填了的、年龄和上限都知道的书记:份额的底数。
relation {
    name = "secretaries_health", title = "填了健康状况的书记",
    rows = "select * from branch_secretaries where is_well is not null",
}

relation {
    name = "secretaries_aged", title = "可核年龄的书记",
    rows = "select * from branch_secretaries where is_within_age is not null",
}

relation {
    name = "retired_branches", title = "离退休干部党支部",
    rows = "select * from retired_orgs where is_branch",
}
