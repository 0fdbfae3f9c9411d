-- 党建联盟:摸底、编组、成员、轮值、计划。月用整数数:年×12+月−1。入盟不动组织关系,人按原单位归入联盟。

-- 起止,一行。last_n 是到统计时点已经过完的月。
relation {
    name = "alliance_span", title = "联盟统计起止", keep = true,
    rows = [[
        select c.*, substr(c.period_first, 1, 4) * 12 + substr(c.period_first, 6, 2) - 1 as first_n,
               substr(c.as_of, 1, 4) * 12 + substr(c.as_of, 6, 2) - 1 as now_n,
               substr(c.as_of, 1, 4) * 12 + substr(c.as_of, 6, 2) - 1
                   - (substr(c.as_of, 9) < case when substr(c.as_of, 6, 2) in ('04', '06', '09', '11') then '30'
                                                when substr(c.as_of, 6, 2) <> '02' then '31'
                                                when substr(c.as_of, 1, 4) % 400 = 0
                                                  or (substr(c.as_of, 1, 4) % 4 = 0 and substr(c.as_of, 1, 4) % 100 > 0)
                                                then '29' else '28' end) as last_n
        from this_case c
    ]],
}

-- 统计口径,一行。
relation {
    name = "alliance_terms", title = "联盟统计口径", keep = true,
    rows = [[
        select s.as_of, s.now_n, s.place,
               cast(parameter('alliance.regular_share') as text) as regular_share,
               parameter('alliance.regular_months') as regular_months,
               parameter('alliance.delivered_counts') as delivered_counts,
               parameter('alliance.fewer_than') as fewer_than,
               parameter('alliance.units_least') as units_least,
               parameter('alliance.units_most') as units_most
        from alliance_span s
    ]],
}

-- 摸底。考察期内本支部、本单位的活动。
relation {
    name = "regular_activities", title = "考察期内的活动", index = "activity_id",
    rows = [[
        select a.activity_id
        from activities a, alliance_terms k
        where a."on" <= k.as_of
          and substr(a."on", 1, 4) * 12 + substr(a."on", 6, 2) - 1 > k.now_n - k.regular_months
          and a.host_id in (select org_id from orgs union all select unit_id from units)
    ]],
}

relation {
    name = "regular_states", title = "考察期内各人的参加状态", alike = true,
    rows = [[
        select t.person_id, t.state
        from attendance t cross join regular_activities a on a.activity_id = t.activity_id
        where t.state <> '免到'
    ]],
}

-- 这些活动的应到、参加次数,一人一行。
relation {
    name = "own_attendance", title = "考察期内的出勤", index = "person_id",
    rows = [[
        select t.person_id, sum(t.times) as due,
               sum(iif(t.state in ('实到', '线上') or (t.state = '送学代替' and k.delivered_counts),
                       t.times, 0)) as came
        from regular_states t, alliance_terms k
        group by t.person_id
    ]],
}

relation {
    name = "party_regular", title = "党员正常参加活动情况", keep = true,
    rows = [[
        select p.person_id, p.unit_id, coalesce(t.due, 0) as due, coalesce(t.came, 0) as came,
               t.due > 0 and compare(k.regular_share, t.came, t.due) >= 0 as regular,
               m.person_id is not null as in_branch,
               p._source, p._line
        from party_members p left join own_attendance t on t.person_id = p.person_id
             left join members m on m.person_id = p.person_id and m.mix_kind = '单独组建',
             alliance_terms k
    ]],
}

-- 县直单位(隶属层级为县、有离退休干部的),一个一行。本单位没有支部、党员却编在联合支部的,算有支部。
-- 有支部而没有签到记录的,regular 空着,不作组建对象。
relation {
    name = "county_units", title = "县直单位摸底", index = "unit_id",
    rows = [[
        select x.*,
               case when not has_branch then '没有离退休干部支部'
                    when regular < fewer_than then '正常参加活动的不足' || fewer_than || '人' end as reason,
               not has_branch or coalesce(regular < fewer_than, 0) as candidate
        from (
            select u.unit_id, u.unit_name, v.area, v.trade, u._source, u._line, u._row, k.fewer_than,
                   r.persons, coalesce(p.party, 0) as party,
                   coalesce(p.in_branch, 0) > 0
                       or u.unit_id in (select o.unit_id from retired_orgs o where o.is_branch) as has_branch,
                   iif(p.due > 0, p.regular, null) as regular
            from reporting_units u join units v on v.unit_id = u.unit_id and v.unit_tier = '县'
                 join (select unit_id, count(*) as persons from retired group by unit_id) r
                      on r.unit_id = u.unit_id
                 left join (select unit_id, count(*) as party, sum(in_branch) as in_branch, sum(due) as due,
                                   sum(regular) as regular
                            from party_regular group by unit_id) p on p.unit_id = u.unit_id,
                 alliance_terms k
        ) x
    ]],
}

relation {
    name = "alliance_candidates", title = "联盟组建对象", keep = true,
    rows = [[ select * from county_units where candidate ]],
}

-- 编组,有规定的地方才编。片区、系统相同的先成一块,超过上限的均分;块按片区、系统排,依次并入:
-- 再并就超过上限,或者已到下限而下一块在别的片区,就另起一组。
relation {
    name = "alliance_parts", title = "组建对象所在的块", keep = true,
    rows = [[
        select x.unit_id, x.area, x.trade,
               x.place * ((x.n + k.units_most - 1) / k.units_most) / x.n as part
        from (select unit_id, coalesce(area, '') as area, coalesce(trade, '') as trade,
                     row_number() over (partition by area, trade order by unit_id) - 1 as place,
                     count(*) over (partition by area, trade) as n
              from alliance_candidates) x join alliance_terms k on k.units_least <= k.units_most
    ]],
}

relation {
    name = "alliance_blocks", title = "编组的块", keep = true,
    rows = [[
        select area, trade, part, count(*) as units, row_number() over (order by area, trade, part) as seq
        from alliance_parts
        group by 1, 2, 3
    ]],
}

-- 最后不足下限的一组并入前一组,并入超过上限的不并。
relation {
    name = "alliance_runs", title = "建议编组", keep = true,
    rows = [[
        with recursive run (seq, area, turn, units) as (
            select seq, area, 1, units from alliance_blocks where seq = 1
            union all
            select b.seq, b.area, r.turn + (r.units + b.units > k.units_most
                                            or (r.units >= k.units_least and b.area <> r.area)),
                   b.units + iif(r.units + b.units > k.units_most
                                 or (r.units >= k.units_least and b.area <> r.area), 0, r.units)
            from run r join alliance_blocks b on b.seq = r.seq + 1, alliance_terms k
        ), size (turn, units) as (
            select turn, max(units) from run group by turn
        ), tail (turn) as (
            select s.turn from size s join size p on p.turn = s.turn - 1, alliance_terms k
            where s.turn = (select max(turn) from size) and s.units < k.units_least
              and s.units + p.units <= k.units_most
        )
        select r.seq, r.turn - exists (select 1 from tail t where t.turn = r.turn) as turn from run r
    ]],
}

relation {
    name = "alliance_groups", title = "组建对象的建议编组", keep = true,
    rows = [[
        select p.unit_id, r.turn
        from alliance_parts p
             join alliance_blocks b on b.area = p.area and b.trade = p.trade and b.part = p.part
             join alliance_runs r on r.seq = b.seq
    ]],
}

-- 成员。一个单位在几个联盟的,现有成员中只计文件、行号在前的一行;退出的照列,在盟与否看 present。
relation {
    name = "alliance_units", title = "联盟成员单位", index = { "unit_id", "alliance_id" },
    rows = [[
        select x.*
        from (
            select m.alliance_id, m.unit_id, m.order_no, m."from", m."to", a.name as alliance_name,
                   u.unit_name, u.area, u.trade, u.unit_tier, u.liaison, u.venue,
                   m."to" is null or m."to" > substr(k.as_of, 1, length(m."to")) as present,
                   row_number() over (partition by m.unit_id, m."to" is null
                                                              or m."to" > substr(k.as_of, 1, length(m."to"))
                                      order by m._source, m._line) as turn,
                   m.unit_id is a.lead_unit_id as leads,
                   m._source, m._line, m._row, u._source as unit_source, u._line as unit_line
            from alliance_members m join alliances a on a.alliance_id = m.alliance_id
                 join units u on u.unit_id = m.unit_id, alliance_span k
        ) x
        where not x.present or x.turn = 1
    ]],
}

relation {
    name = "alliance_present", title = "在盟单位", index = { "unit_id", "alliance_id" },
    rows = [[ select * from alliance_units where present ]],
}

-- 编组建议与现有联盟对照:互为交集最大的一对(相等的取编号在前)算同一个。
relation {
    name = "alliance_matches", title = "建议组与现有联盟的对应", keep = true,
    rows = [[
        select turn, alliance_id
        from (select x.*, row_number() over (partition by turn order by n desc, alliance_id) as by_group,
                     row_number() over (partition by alliance_id order by n desc, turn) as by_alliance
              from (select g.turn, u.alliance_id, count(*) as n
                    from alliance_groups g join alliance_present u on u.unit_id = g.unit_id
                    group by 1, 2) x)
        where by_group = 1 and by_alliance = 1
    ]],
}

relation {
    name = "alliance_proposal", title = "联盟组建建议", optional = { "alliances", "alliance_members" },
    rows = [[
        select g.turn, iif(g.turn is null, null, count(*) over (partition by g.turn)) as size,
               iif(g.turn is not null and count(*) over (partition by g.turn) < k.units_least, '不足下限', null)
                   as shortage,
               c.unit_id, c.unit_name, c.area, c.trade,
               c.persons, c.party, iif(c.has_branch, '有', '无') as branch, c.regular, c.reason, u.alliance_name,
               case when g.turn is null and u.alliance_id is null
                    then case when c.has_branch and c.regular is null then '有支部，没有签到记录，不能判断' end
                    when g.turn is null then '已入盟，不在组建对象之列'
                    when u.alliance_id is null then '建议入盟'
                    when u.alliance_id is m.alliance_id then '与建议一致' else '与建议不同' end as verdict
        from county_units c left join alliance_groups g on g.unit_id = c.unit_id
             left join alliance_present u on u.unit_id = c.unit_id
             left join alliance_matches m on m.turn = g.turn, alliance_terms k
        where g.turn is not null or u.alliance_id is not null
           or (c.has_branch and c.regular is null and exists (select 1 from alliance_groups))
        union all
        -- 不知是不是县直单位的,也列出来
        select null, null, null, n.unit_id, n.unit_name, v.area, v.trade, r.persons, null, null, null, null,
               u.alliance_name, '隶属层级没有填，不能判断'
        from reporting_units n join units v on v.unit_id = n.unit_id and v.unit_tier is null
             join (select unit_id, count(*) as persons from retired group by unit_id) r
                  on r.unit_id = n.unit_id
             left join alliance_present u on u.unit_id = n.unit_id
        where exists (select 1 from alliance_groups)
    ]],
}

-- 联盟的人:在盟单位的离退休干部,党员另记。
relation {
    name = "alliance_people", title = "联盟内离退休干部", index = { "alliance_id", "person_id" },
    rows = [[
        select u.alliance_id, r.unit_id, r.person_id, r.name, r.person_kind,
               p.person_id is not null as party, r._source, r._line
        from alliance_present u join retired r on r.unit_id = u.unit_id
             left join party_members p on p.person_id = r.person_id
    ]],
}

relation {
    name = "alliance_reports", title = "联盟内党员到社区报到",
    rows = [[
        select q.alliance_id, q.unit_id, q.person_id, r.reported, q._source, q._line, r.report_source, r.report_line
        from alliance_people q join party_reports r on r.person_id = q.person_id
        where q.party
    ]],
}

-- 台账:联盟内党员的基本信息,一人一项一行。
local ledger = { "name", "sex", "ethnic", "birth", "party_join", "phone" }
local items = {}
for _, item in ipairs(ledger) do
    table.insert(items, "select q.alliance_id, q.unit_id, q.person_id, '" .. item .. "' as item, p." .. item
        .. " is not null as filled, q._source, q._line from alliance_people q"
        .. " join persons p on p.person_id = q.person_id where q.party")
end

relation {
    name = "ledger_items", title = "联盟台账项目",
    rows = table.concat(items, " union all "),
}

-- 活动。大型集体活动:参观视察、形势报告、红色教育、志愿服务四种,没有记为不是大型的。
relation {
    name = "alliance_events", title = "联盟活动", keep = true,
    rows = [[
        select a.activity_id, a.host_id as alliance_id, a."on", a.kind, a.title, a.together, a.plan_id, a.rota_unit_id,
               a.evidence_n, a.cost, substr(a."on", 1, 4) * 12 + substr(a."on", 6, 2) - 1 as n,
               case when a.kind = '联盟会议' then '会议' when a.kind = '主题党日' then '主题党日'
                    when a.kind in ('参观视察', '形势报告', '红色教育', '志愿服务')
                         and a.is_large is not 0 then '大型'
                    else '其他' end as sort,
               a._source, a._line, a._row
        from activities a join alliances f on f.alliance_id = a.host_id, alliance_span k
        where a."on" >= k.period_first and a."on" <= k.as_of
    ]],
}

relation {
    name = "alliance_attended", title = "联盟活动参加记录",
    rows = [[
        select e.alliance_id, t.activity_id, t.person_id, t.state, p.unit_id, t._source, t._line
        from alliance_events e join attendance t on t.activity_id = e.activity_id
             left join persons p on p.person_id = t.person_id
        where t.state in ('实到', '线上')
    ]],
}

-- 一个联盟一行。集体活动由台账得出:会议、主题党日、大型活动都开展过,才算第三个一。
relation {
    name = "alliance_list", title = "联盟", keep = true, optional = "activities",
    rows = [[
        select x.*, x.has_ledger is 1 and x.has_group is 1 and x.has_events as three_ones,
               (x.has_plan is 1) + (x.has_venue is 1) + (x.has_funds is 1) + (x.has_brand is 1) as four_haves,
               iif(x.five_links is null, 0,
                   1 + length(x.five_links) - length(replace(x.five_links, '、', ''))) as links,
               x.coordinator_id is not null and x.lead_name is not null and x.cooperating > 0 as three_roles
        from (
            select a.alliance_id, a.name, a.name as alliance_name, n.region_code, a.area, a.trade, a.founded_on, a.head_person_id, a.lead_unit_id,
                   a.coordinator_id, a.five_links, a.venue, a.has_ledger, a.has_group, a.has_plan, a.has_venue,
                   a.has_funds, a.has_brand, n.unit_name as lead_name, p.name as head_name,
                   (select count(distinct e.sort) from alliance_events e
                    where e.alliance_id = a.alliance_id and e.sort <> '其他') = 3 as has_events,
                   (select count(*) from alliance_present u
                    where u.alliance_id = a.alliance_id and not u.leads) as cooperating,
                   substr(coalesce(a.rota_from, a.founded_on), 1, 4) * 12
                       + substr(coalesce(a.rota_from, a.founded_on), 6, 2) - 1 as rota_n,
                   a._source, a._line, a._row
            from alliances a left join units n on n.unit_id = a.lead_unit_id
                 left join persons p on p.person_id = a.head_person_id, alliance_span k
            where a.founded_on is null or a.founded_on <= substr(k.as_of, 1, length(a.founded_on))
        ) x
    ]],
}

level {
    name = "alliance", title = "联盟", from = "alliance_list",
    id = "alliance_id", label = "alliance_name", place = "region_code",
}

-- 每月应办的三项,一个联盟一项一月一行。
relation {
    name = "alliance_monthly", title = "联盟每月应办事项", keep = true,
    rows = [[
        select * from alliance_meeting_due
        union all select * from alliance_theme_day_due
        union all select * from alliance_large_due
    ]],
}

-- 组织生活规范:所在联盟三项都月月做到。
relation {
    name = "alliance_covered", title = "联盟组织生活规范化覆盖", keep = true,
    rows = [[
        select q.alliance_id, q.unit_id, q.person_id, q._source, q._line,
               coalesce((select min(m.met) from alliance_monthly m
                         where m.alliance_id = q.alliance_id), 0) as covered
        from alliance_people q
    ]],
}

-- 负责人:联盟负责人一栏,或者任职表中现任的联盟负责人。
relation {
    name = "alliance_heads", title = "联盟负责人", keep = true, optional = "posts",
    rows = [[
        select h.alliance_id, h.person_id, p.name, p.person_kind, p.unit_id, a.name as alliance_name,
               h.person_id in (select person_id from retired) as retired,
               exists (select 1 from alliance_present u
                       where u.alliance_id = h.alliance_id and u.unit_id = p.unit_id) as inside,
               h._source, h._line
        from (
            select alliance_id, head_person_id as person_id, _source, _line from alliances
            where head_person_id is not null
            union all
            select q.org_id, q.person_id, q._source, q._line
            from posts q join alliances f on f.alliance_id = q.org_id, this_case c
            where q.post = '联盟负责人'
              and (q."to" is null or q."to" > substr(c.as_of, 1, length(q."to")))
        ) h join persons p on p.person_id = h.person_id join alliances a on a.alliance_id = h.alliance_id
    ]],
}

-- 联络人:单位名册上的在职联络员,一人一行。名册上同名的都是离退休的,才说不是在职。
relation {
    name = "liaisons", title = "联盟单位联络人", keep = true,
    rows = [[
        with recursive each (alliance_id, unit_id, liaison, rest) as (
            select alliance_id, unit_id, null, liaison || '、' from alliance_present where liaison is not null
            union all
            select alliance_id, unit_id, substr(rest, 1, instr(rest, '、') - 1),
                   substr(rest, instr(rest, '、') + 1)
            from each where rest <> ''
        )
        select e.alliance_id, e.unit_id, e.liaison,
               exists (select 1 from persons p where p.unit_id = e.unit_id and p.name = e.liaison
                                                 and p.person_kind <> '在职')
               and not exists (select 1 from persons p where p.unit_id = e.unit_id and p.name = e.liaison
                                                         and p.person_kind = '在职') as retired
        from each e where e.liaison is not null
    ]],
}

relation {
    name = "alliance_unit_states", title = "联盟单位联络和场所", keep = true,
    rows = [[
        select u.alliance_id, u.unit_id, u.unit_name, u.alliance_name, u.venue, u.leads,
               count(l.liaison) as liaisons, coalesce(sum(l.retired), 0) as retired_liaisons,
               u._source, u._line, u._row, u.unit_source, u.unit_line
        from alliance_present u left join liaisons l on l.unit_id = u.unit_id
        group by u.unit_id
    ]],
}

-- 轮值。次序填得完整(0 起、各一)才排得出;从轮值起始月(没有填的从成立当月)排到已过完的月。
relation {
    name = "rota_orders", title = "轮值次序", keep = true,
    rows = [[
        select alliance_id, count(*) as members
        from alliance_units group by alliance_id
        having count(order_no) = count(*) and count(distinct order_no) = count(*)
           and max(order_no) = count(*) - 1
    ]],
}

relation {
    name = "rota_months", title = "轮值月份", keep = true,
    rows = [[
        with recursive months (alliance_id, rota_n, members, n, last_n) as (
            select a.alliance_id, a.rota_n, o.members, max(a.rota_n, k.first_n), k.last_n
            from alliance_list a join rota_orders o on o.alliance_id = a.alliance_id, alliance_span k
            where max(a.rota_n, k.first_n) <= k.last_n
            union all
            select alliance_id, rota_n, members, n + 1, last_n from months where n < last_n
        )
        select alliance_id, n, (n - rota_n) % members as turn, printf('%04d-%02d', n / 12, n % 12 + 1) as month
        from months
    ]],
}

-- 某月轮值活动实际由谁承办:联盟活动上记的轮值单位。
relation {
    name = "rota_hosts", title = "轮值承办单位", keep = true,
    rows = [[
        select e.alliance_id, e.n, e.rota_unit_id as unit_id, u.unit_name, count(*) as times,
               min(e._source) as _source, min(e._line) as _line, min(e._row) as _row
        from alliance_events e join units u on u.unit_id = e.rota_unit_id
        group by e.alliance_id, e.n, e.rota_unit_id
    ]],
}

relation {
    name = "rota_turns", title = "轮值情况", keep = true,
    rows = [[
        select x.*,
               case when kept then '按排定承办' when left_by then '排定的单位已退出'
                    when hosts is not null then '由别的单位承办' else '没有轮值活动' end as state
        from (
            select t.alliance_id, a.name as alliance_name, t.n, t.month, u.unit_id, u.unit_name,
                   coalesce(substr(u."to", 1, 4) * 12 + coalesce(nullif(substr(u."to", 6, 2), '') - 1, 0)
                            <= t.n, 0) as left_by,
                   exists (select 1 from rota_hosts h where h.alliance_id = t.alliance_id and h.n = t.n
                                                        and h.unit_id = u.unit_id) as kept,
                   (select group_concat(h.unit_name, '、') from
                        (select h.unit_name from rota_hosts h where h.alliance_id = t.alliance_id
                                                               and h.n = t.n order by h.unit_id) h) as hosts,
                   u._source, u._line, u._row
            from rota_months t join alliance_units u on u.alliance_id = t.alliance_id and u.order_no = t.turn
                 join alliances a on a.alliance_id = t.alliance_id
        ) x
    ]],
}

-- 一个成员承办了几个月:应在 月数÷成员数 的下整与上整之间。
relation {
    name = "rota_shares", title = "成员承办次数", keep = true,
    rows = [[
        select u.alliance_id, u.alliance_name, u.unit_id, u.unit_name, t.months / o.members as least,
               (t.months + o.members - 1) / o.members as most,
               (select count(*) from rota_turns r where r.alliance_id = u.alliance_id
                                                    and r.unit_id = u.unit_id) as scheduled,
               (select count(distinct h.n) from rota_hosts h join rota_months m
                       on m.alliance_id = h.alliance_id and m.n = h.n
                where h.alliance_id = u.alliance_id and h.unit_id = u.unit_id) as hosted,
               u._source, u._line, u._row
        from alliance_present u join rota_orders o on o.alliance_id = u.alliance_id
             join (select alliance_id, count(*) as months from rota_months group by alliance_id) t
                  on t.alliance_id = u.alliance_id
    ]],
}

-- 成员单位表:在盟的单位,一个一行。没有报活动、节日日历的,这几栏空着。
relation {
    name = "alliance_unit_rows", title = "联盟成员单位情况", optional = { "activities", "calendar" },
    rows = [[
        select u.alliance_id, u.alliance_name, u.unit_id, u.unit_name, u.order_no, u.leads, u.liaison, u.venue,
               (select count(*) from alliance_people q where q.unit_id = u.unit_id) as persons,
               (select count(*) from alliance_people q where q.unit_id = u.unit_id and q.party) as party,
               s.scheduled, s.hosted,
               (select max(f.done) from member_unit_festival f where f.unit_id = u.unit_id) as festivals
        from alliance_present u left join rota_shares s on s.unit_id = u.unit_id
    ]],
}

-- 计划。年内报的计划项目;有对应的活动就是已实施,其中一次报了资料就是有资料。
relation {
    name = "plan_items", title = "计划项目", keep = true,
    rows = [[
        select p.plan_id, p.owner_id, p.year, f.alliance_id, coalesce(o.unit_id, u.unit_id) as unit_id, p.kind, p.content,
               p.submitted_on, coalesce(x.times, 0) > 0 as executed, coalesce(x.evidence, 0) > 0 as evidenced,
               coalesce(f.name, o.org_name, u.unit_name) as owner,
               p._source, p._line, p._row, x._source as event_source, x._line as event_line
        from plans p left join alliances f on f.alliance_id = p.owner_id
             left join orgs o on o.org_id = p.owner_id
             left join units u on u.unit_id = p.owner_id
             left join (select a.plan_id, count(*) as times, sum(a.evidence_n > 0) as evidence,
                               min(a._source) as _source, min(a._line) as _line
                        from activities a, this_case c
                        where a."on" between c.period_first and c.as_of and a.plan_id is not null
                        group by a.plan_id) x on x.plan_id = p.plan_id, this_case c
        where p.year between substr(c.period_first, 1, 4) + 0 and substr(c.period_last, 1, 4) + 0
    ]],
}

relation {
    name = "executed_items", title = "已实施的计划项目",
    rows = [[ select * from plan_items where executed ]],
}

-- 隶属关系不变:联盟成立以后,从一个成员单位的支部转到同一联盟另一个成员单位的支部的党员。
relation {
    name = "alliance_home_moves", title = "入盟后改了组织关系的党员", keep = true,
    rows = [[
        select b.*, p.name, p.unit_id, a.name as alliance, a.alliance_id
        from memberships b join orgs o on o.org_id = b.org_id
             join alliance_members mb on mb.unit_id = o.unit_id
             join alliances a on a.alliance_id = mb.alliance_id
             join memberships e on e.person_id = b.person_id and e.org_id <> b.org_id
             join orgs q on q.org_id = e.org_id and q.unit_id <> o.unit_id
             join alliance_members me on me.unit_id = q.unit_id and me.alliance_id = mb.alliance_id
             join persons p on p.person_id = b.person_id
        where b."from" > a.founded_on and e."to" is not null
          and substr(e."to", 1, 7) = substr(b."from", 1, 7) and length(b."from") >= 7
    ]],
}

-- 不按排定的月份,和承办次数不在上下限之间的成员。
relation {
    name = "rota_exceptions", title = "轮值不符",
    rows = [[
        select alliance_id, alliance_name, month, unit_id, unit_name, hosts, state
        from rota_turns where not kept
        union all
        select alliance_id, alliance_name, '全期', unit_id, unit_name, null,
               printf('承办%d个月，应为%s个月', hosted, iif(least = most, least, least || '至' || most))
        from rota_shares where hosted not between least and most
    ]],
}
