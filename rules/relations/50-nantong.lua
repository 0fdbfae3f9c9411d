-- 各地机构、试点示范、观摩督查、共建、多重管理、核对登记、社区报到、书记培训。

-- 社区也是计数的层级:报到率按居住社区列。
relation {
    name = "communities", title = "社区", keep = true,
    rows = [[
        select u.unit_id as community_id, u.unit_name as community_name, u.region_code
        from units u, this_case c
        where u.unit_nature = '村社区'
          and (u.valid_from is null or u.valid_from <= substr(c.as_of, 1, length(u.valid_from)))
          and (u.valid_to is null or u.valid_to > substr(c.as_of, 1, length(u.valid_to)))
    ]],
}

level {
    name = "community", title = "社区", from = "communities",
    id = "community_id", label = "community_name", place = "region_code",
}

-- 地方也是计数的层级:市里把各县的名册放在一起时,按县列。
relation {
    name = "places", title = "地方", keep = true, optional = { "place_status" },
    rows = [[
        select u.region_code as place_code, coalesce(t.name, u.region_code) as place_name
        from (select distinct region_code from reporting_units where region_code is not null) u
             left join place_status t on t.place_code = u.region_code
    ]],
}

level {
    name = "place", title = "地方", from = "places",
    id = "place_code", label = "place_name", place = "place_code",
}

-- 居住在社区的党员,和是不是到本社区报到。
relation {
    name = "community_residents", title = "居住社区的党员", keep = true,
    rows = [[
        select m.person_id, m.unit_id, p.community_id,
               r.person_id is not null as reported, p._source, p._line, p._row,
               r._source as report_source, r._line as report_line
        from party_members m join persons p on p.person_id = m.person_id
             left join (select g.person_id, g.body_id, min(g._source) as _source,
                               min(g._line) as _line
                        from managed_by g, this_case c
                        where g.body_kind = '社区'
                          and (g."to" is null or g."to" > substr(c.as_of, 1, length(g."to")))
                        group by g.person_id, g.body_id) r
             on r.person_id = m.person_id and r.body_id = p.community_id
        where p.community_id is not null
    ]],
}

-- 应设党工委的地方;没有写应不应设的,按应设。
relation {
    name = "places_due", title = "应设党工委的地方",
    rows = [[
        select t.place_code, t.name, coalesce(t.has_committee, 0) as has_committee,
               t._source, t._line, t._row
        from place_status t where t.committee_due is not 0
    ]],
}

relation {
    name = "place_flags", title = "各地创新做法和纳入情况",
    rows = [[
        select t.place_code, t.name, coalesce(t.in_plan, 0) as in_plan,
               coalesce(t.town_assessed, 0) as town_assessed, coalesce(t.linked, 0) as linked,
               t._source, t._line, t._row
        from place_status t
    ]],
}

relation {
    name = "committee_sessions", title = "本期党工委会议",
    rows = [[
        select k.meeting_id, k.kind, k."on", k.place_code, k._source, k._line, k._row
        from committee_meetings k, this_case c
        where k."on" between c.period_first and c.period_last
    ]],
}

-- 写了席位的机制:“1”恰一家、“2”恰两家、“N”至少一家为齐全。
relation {
    name = "mechanisms", title = "工作机制席位",
    rows = [[
        select x.mechanism, sum(x.slot = '1') as ones, sum(x.slot = '2') as twos,
               sum(x.slot = 'N') as others,
               sum(x.slot = '1') = 1 and sum(x.slot = '2') = 2 and sum(x.slot = 'N') >= 1 as whole,
               min(x._source) as _source, min(x._line) as _line
        from mechanism_units x
        where x.slot is not null
        group by x.mechanism
    ]],
}

-- 试点和示范点分项目,一个社区在一个项目里按最高级别计一次。
relation {
    name = "pilot_steps", title = "试点级别", keep = true,
    rows = [[
        select x.*, max(x.rung) over (partition by x.programme, x.community_id) as top,
               row_number() over (partition by x.programme, x.community_id
                                  order by x.rung desc, x."from", x._source, x._line) = 1 as counts,
               x.rung > 1 and not exists (
                   select 1 from pilots b
                   where b.community_id = x.community_id and b.programme is x.programme
                     and b.level = case x.rung when 2 then '县' when 3 then '市' else '省' end
                     and (b."from" is null or x."from" is null
                          or b."from" <= substr(x."from", 1, length(b."from")))) as skipped
        from (select t.community_id, t.level, t.programme, t."from", t."to",
                     case t.level when '县' then 1 when '市' then 2 when '省' then 3
                          when '全国' then 4 end as rung,
                     coalesce(t.programme, '') like '%多重管理%' as is_pilot,
                     coalesce(t.programme, '') like '%示范点%' as is_point,
                     t."from" >= substr(c.period_first, 1, length(t."from"))
                         and t."from" <= substr(c.period_last, 1, length(t."from")) as is_new,
                     t._source, t._line, t._row
              from pilots t, this_case c
              where (t."from" is null or t."from" <= substr(c.as_of, 1, length(t."from")))
                and (t."to" is null or t."to" > substr(c.as_of, 1, length(t."to")))) x
    ]],
}

-- 晋级:本期升到的级别以前,在同一项目里已有更低的级别,现在不再保留的也算。
relation {
    name = "promoted_points", title = "本期晋级的示范点",
    rows = [[
        select s.community_id, s.level, s."from", s._source, s._line, s._row
        from pilot_steps s
        where s.is_point and s.counts and s.is_new and s.rung > 1
          and exists (select 1 from pilots b
                      where b.community_id = s.community_id and b.programme is s.programme
                        and case b.level when '县' then 1 when '市' then 2 when '省' then 3
                                 else 4 end < s.rung
                        and (b."from" is null or b."from" <= s."from"))
    ]],
}

-- 镇、街道,和7月份有没有观摩过。
relation {
    name = "towns_observed", title = "镇街观摩",
    rows = [[
        select u.unit_id, u.unit_name, r.region_code as place_code,
               u.unit_id in (select i.unit_id from inspections i, this_case c
                             where i.kind = '推进会观摩' and i.unit_id is not null
                               and i."on" between c.period_first and c.period_last
                               and substr(i."on", 6, 2) = '07') as observed,
               u._source, u._line
        from reporting_units r join units u on u.unit_id = r.unit_id
        where u.unit_tier = '乡镇街道'
    ]],
}

-- 每月一轮:期内到统计时点过完的每个月、每个镇街一行。
relation {
    name = "town_rounds", title = "每月区镇行",
    rows = [[
        with recursive months (n) as (
            select substr(c.period_first, 1, 4) * 12 + substr(c.period_first, 6, 2) - 1 from this_case c
            union all
            select m.n + 1 from months m, this_case c
            where m.n < substr(c.period_last, 1, 4) * 12 + substr(c.period_last, 6, 2) - 1
              and m.n + 1 <= substr(c.as_of, 1, 4) * 12 + substr(c.as_of, 6, 2) - 1
        )
        select u.unit_id, r.region_code as place_code, printf('%04d-%02d', t.n / 12, t.n % 12 + 1) as month,
               (u.unit_id, printf('%04d-%02d', t.n / 12, t.n % 12 + 1)) in (
                   select i.unit_id, substr(i."on", 1, 7) from inspections i
                   where i.kind = '区镇行' and i.unit_id is not null and i."on" is not null) as visited,
               u._source, u._line
        from months t, reporting_units r join units u on u.unit_id = r.unit_id
        where u.unit_tier = '乡镇街道'
    ]],
}

relation {
    name = "inspected", title = "本期观摩督查",
    rows = [[
        select i.unit_id, i.kind, i."on", coalesce(i.on_site, 0) as on_site, i.score,
               i._source, i._line, i._row
        from inspections i, this_case c
        where i."on" between c.period_first and c.period_last
    ]],
}

-- 横向比:一轮(同一形式、同一月)之内按评分排名;评分计到百分之一,用整数比。
relation {
    name = "inspection_ranks", title = "横向比",
    rows = [[
        select x.unit_id, r.unit_name, x.kind, x.month, x.cents,
               rank() over (partition by x.kind, x.month order by x.cents desc) as place,
               count(*) over (partition by x.kind, x.month) as units,
               max(x.cents) over (partition by x.kind, x.month) - x.cents as below_best,
               -- 与平均的差乘以单位数,免去除法
               x.cents * count(*) over (partition by x.kind, x.month)
                   - sum(x.cents) over (partition by x.kind, x.month) as above_mean_times_units,
               x._source, x._line
        from (select i.unit_id, i.kind, substr(i."on", 1, 7) as month,
                     cast(round(100 * max(i.score + 0)) as integer) as cents,
                     min(i._source) as _source, min(i._line) as _line
              from inspected i where i.score is not null
              group by i.unit_id, i.kind, substr(i."on", 1, 7)) x
             left join reporting_units r on r.unit_id = x.unit_id
    ]],
}

-- 功能型党支部,特色类型写了功能性的也在内,按纽带分。
relation {
    name = "functional_ties", title = "功能型党组织的纽带",
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.tie, o._source, o._line, o._row
        from standing_orgs o
        where o.org_kind = '功能型党支部' or '、' || o.feature || '、' like '%、功能性、%'
    ]],
}

-- 特色类型:一个党组织可以有几类,一类一行。
relation {
    name = "feature_rows", title = "特色支部",
    rows = [[
        select o.org_id, o.unit_id, f.feature, o._source, o._line, o._row
        from standing_orgs o join (select '标准化' as feature union all select '学习型'
                                   union all select '功能性' union all select '临时性') f
             on '、' || o.feature || '、' like '%、' || f.feature || '、%'
    ]],
}

-- 现行的共建对象;一个支部的模式是对象种类的集合。
relation {
    name = "partner_list", title = "现行共建对象", keep = true,
    rows = [[
        select x.org_id, x.partner, x.kind, o.unit_id, x._source, x._line, x._row
        from partners x left join orgs o on o.org_id = x.org_id, this_case c
        where (x."from" is null or x."from" <= substr(c.as_of, 1, length(x."from")))
          and (x."to" is null or x."to" > substr(c.as_of, 1, length(x."to")))
    ]],
}

relation {
    name = "branch_modes", title = "“1+N”模式",
    rows = [[
        select x.org_id, o.org_name, x.unit_id,
               '支部' || iif(sum(x.kind = '社区'), '+社区', '')
                   || iif(sum(x.kind = '社团'), '+社团', '')
                   || iif(sum(x.kind = '志愿组织'), '+志愿组织', '')
                   || iif(sum(x.kind = '服务项目'), '+服务项目', '')
                   || iif(sum(x.kind = '单位'), '+单位', '')
                   || iif(sum(x.kind = '其他'), '+其他', '') as mode,
               count(*) as n, min(x._source) as _source, min(x._line) as _line
        from partner_list x left join orgs o on o.org_id = x.org_id
        group by x.org_id
    ]],
}

-- 多重管理:管理方名单只列示,不加总;党员按隶属支部只计一次。
relation {
    name = "managing_rows", title = "党员的管理方", keep = true,
    rows = [[
        select m.person_id, m.unit_id, g.body_kind, g.body_id, g._source, g._line, g._row
        from party_members m join managed_by g on g.person_id = m.person_id, this_case c
        where (g."from" is null or g."from" <= substr(c.as_of, 1, length(g."from")))
          and (g."to" is null or g."to" > substr(c.as_of, 1, length(g."to")))
    ]],
}

-- 临时党支部由谁管理,看所属单位:社区、社团(协会)或其他单位;没有所属单位的另列。
relation {
    name = "temporary_branches", title = "临时党支部",
    rows = [[
        select o.org_id, o.org_name, o.unit_id,
               case when u.unit_id is null then null when u.unit_nature = '村社区' then '社区'
                    when u.unit_nature = '社团' then '协会' else '单位' end as managed_as,
               o._source, o._line, o._row
        from standing_orgs o left join units u on u.unit_id = o.unit_id
        where o.org_kind = '临时党支部'
    ]],
}

-- 工作覆盖:本期至少参加一次活动,或得到一次服务。
relation {
    name = "work_coverage", title = "党员工作覆盖",
    rows = [[
        select a.person_id, a.unit_id,
               a.reached or a.person_id in (select s.person_id from served s) as covered,
               a._source, a._line
        from party_activity a
    ]],
}

-- 两个基数:走访联系是离退休干部,核对登记是党员。
relation {
    name = "contact_coverage", title = "走访联系",
    rows = [[
        select r.person_id, r.unit_id, u.region_code as place_code, v.person_id is not null as contacted,
               r._source, r._line, v._source as contact_source, v._line as contact_line
        from retired r left join reporting_units u on u.unit_id = r.unit_id left join (
            select x.person_id, min(x._source) as _source, min(x._line) as _line
            from verified x where x.contacted group by x.person_id
        ) v on v.person_id = r.person_id
    ]],
}

relation {
    name = "verified", title = "本期核对登记", keep = true,
    rows = [[
        select v.person_id, v."on", v._source, v._line, v._row,
               coalesce(v.contacted, 0) or coalesce(v.life_checked, 0)
                   or coalesce(v.residence_checked, 0) as contacted,
               coalesce(v.life_checked, 0) as life_checked,
               coalesce(v.residence_checked, 0) as residence_checked
        from verifications v, this_case c
        where v."on" between substr(c.period_first, 1, length(v."on"))
                         and substr(c.period_last, 1, length(v."on"))
    ]],
}

relation {
    name = "verify_coverage", title = "党员核对登记",
    rows = [[
        select m.person_id, m.unit_id, u.region_code as place_code, coalesce(v.life, 0) as life,
               coalesce(v.residence, 0) as residence, m._source, m._line, v._source as verify_source,
               v._line as verify_line
        from party_members m left join reporting_units u on u.unit_id = m.unit_id left join (
            select x.person_id, max(x.life_checked) as life, max(x.residence_checked) as residence,
                   min(x._source) as _source, min(x._line) as _line
            from verified x group by x.person_id
        ) v on v.person_id = m.person_id
    ]],
}

relation {
    name = "community_roles", title = "在社区任职的党员",
    rows = [[
        select x.person_id, m.unit_id, x.community_id, x.post, x._source, x._line, x._row
        from community_posts x join party_members m on m.person_id = x.person_id, this_case c
        where (x."from" is null or x."from" <= substr(c.as_of, 1, length(x."from")))
          and (x."to" is null or x."to" > substr(c.as_of, 1, length(x."to")))
    ]],
}

-- 现任书记,和本期有没有参训。
relation {
    name = "secretaries", title = "现任书记",
    says = "{person_id}",
    rows = [[
        select q.person_id, q.org_id, o.unit_id,
               q.person_id in (select t.person_id from trained t) as trained,
               q._source, q._line, q._row
        from open_posts q join retired_orgs o on o.org_id = q.org_id
        where q.post = '书记'
    ]],
}

relation {
    name = "training_plans", title = "列入计划的培训",
    rows = [[
        select t.plan_id, t.year, t._source, t._line, t._row
        from plans t, this_case c
        where t.kind = '培训' and t.year = substr(c.period_first, 1, 4) + 0
    ]],
}

relation {
    name = "inkind_support", title = "实物支持",
    rows = [[
        select b.unit_id, b.inkind_item, coalesce(b.inkind_value, 0) as value_fen,
               b._source, b._line, b._row
        from budgets b, this_case c
        where (b.inkind_item is not null or b.inkind_value is not null)
          and b.year = substr(c.period_first, 1, 4) + 0
    ]],
}

relation {
    name = "platform_list", title = "在用平台",
    rows = [[
        select f.platform_id, f.name, f.kind, f.mode,
               coalesce(f.region_code, u.region_code, v.region_code, c.place) as region_code,
               coalesce(f.region_code, u.region_code, v.region_code, c.place) as place_code,
               f._source, f._line, f._row
        from platforms f left join orgs o on o.org_id = f.host_id
             left join units u on u.unit_id = o.unit_id
             left join units v on v.unit_id = f.host_id, this_case c
        where (f."from" is null or f."from" <= substr(c.as_of, 1, length(f."from")))
          and (f."to" is null or f."to" > substr(c.as_of, 1, length(f."to")))
    ]],
}
