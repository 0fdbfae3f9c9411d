-- 经费:应安排、拨付、支出,党费返还,奖补,分摊。年度取统计期所在的年。

relation {
    name = "fund_year", title = "经费年度", keep = true,
    rows = [[
        select c.place, c.as_of, c.period_first, c.period_last,
               substr(c.period_first, 1, 4) + 0 as year
        from this_case c
    ]],
}

-- 专项活动经费的人数:单位一行,年初、年末各两种口径。没有填单位的人不在内。
-- 范围是市本级的,只算区划代码末两位为00的单位(地级市本级)。
relation {
    name = "activity_units", title = "专项活动经费单位", keep = true,
    titles = { retired_start = "年初离退休干部人数", retired_end = "年末离退休干部人数",
               members_start = "年初离退休干部党员人数", members_end = "年末离退休干部党员人数" },
    rows = [[
        select u.unit_id, u.unit_name, coalesce(u.region_code, y.place) as region_code,
               coalesce(s.retired_start, 0) as retired_start, coalesce(s.retired_end, 0) as retired_end,
               coalesce(s.members_start, 0) as members_start, coalesce(m.members_end, 0) as members_end,
               u._source, u._line
        from reporting_units u
             left join (select s.unit_id, count(*) filter (where s.at_start) as retired_start,
                               count(*) filter (where s.present) as retired_end,
                               count(*) filter (where s.at_start and s.political in ('中共党员', '预备党员')
                                                and (s.party_join is null
                                                     or s.party_join <= substr(s.period_first, 1, length(s.party_join))))
                                   as members_start
                        from stock s group by s.unit_id) s on s.unit_id = u.unit_id
             left join (select unit_id, count(*) as members_end from party_members group by unit_id) m
                       on m.unit_id = u.unit_id, fund_year y
        where parameter('fund.activity.scope', coalesce(u.region_code, y.place)) is not '市本级'
           or substr(coalesce(u.region_code, y.place), 5) = '00'
    ]],
}

-- 应安排:人数的两倍(平均的才会是单数)乘标准除以二,四舍五入到分,与经费 activity 同。
relation {
    name = "activity_dues", title = "专项活动经费应安排", keep = true,
    rows = [[
        select x.*, portion(x.heads2, x.per_head, 2) as due_fen
        from (select u.unit_id, u.region_code, parameter('fund.activity.per_head', u.region_code) as per_head,
                     iif(parameter('fund.activity.heads', u.region_code) = 'member', '离退休干部党员', '离退休干部') as base,
                     parameter('fund.activity.counted_on', u.region_code) as counted_on,
                     case parameter('fund.activity.counted_on', u.region_code)
                          when '年末' then 2 * iif(parameter('fund.activity.heads', u.region_code) = 'member',
                                                   u.members_end, u.retired_end)
                          when '年初' then 2 * iif(parameter('fund.activity.heads', u.region_code) = 'member',
                                                   u.members_start, u.retired_start)
                          else iif(parameter('fund.activity.heads', u.region_code) = 'member',
                                   u.members_start + u.members_end, u.retired_start + u.retired_end) end as heads2,
                     u._source, u._line
              from activity_units u) x
        where x.per_head is not null
    ]],
}

-- 补贴按党组织所属单位归集。年度是所属月份的年。
relation {
    name = "allowance_spent", title = "补贴支出", keep = true,
    rows = [[
        select o.unit_id, substr(l.month, 1, 4) + 0 as year, sum(l.amount) as spent_fen,
               min(l._source) as _source, min(l._line) as _line
        from allowance_rows l join orgs o on o.org_id = l.org_id
        group by 1, 2
    ]],
}

-- 支出:书记补贴没有支出明细的,按补贴发放表;两处都有的只按支出明细,同一笔钱不算两次。
relation {
    name = "fund_spending", title = "经费支出", keep = true, optional = "allowances",
    rows = [[
        select y.unit_id, y.year, y.fund_kind, y.source, y.amount as spent_fen, y."on", y.payment_id,
               0 as of_allowances, y._source, y._line
        from payments y
        union all
        select a.unit_id, a.year, '书记补贴', null, a.spent_fen, null, null, 1, a._source, a._line
        from allowance_spent a
        where not exists (select 1 from payments p where p.unit_id = a.unit_id and p.year = a.year
                                                     and p.fund_kind = '书记补贴')
    ]],
}

-- 预算:一个单位一类经费一个来源一行。
relation {
    name = "year_budgets", title = "本年经费预算", keep = true,
    rows = [[
        select b.unit_id, b.year, b.fund_kind, b.source, b.approved, b.received, b.received_on, b.carried_over,
               b.standard, b.headcount_base, coalesce(b.carried_over, 0) + b.approved as available_fen,
               b.inkind_item, b.inkind_value, b._source, b._line, b._row
        from budgets b join fund_year y on y.year = b.year
    ]],
}

-- 一类经费的限额:各来源的批复和上年结转之和,列在第一行预算上。
relation {
    name = "budget_limits", title = "经费限额", keep = true,
    rows = [[
        select x.*
        from (select b.*, sum(b.approved + coalesce(b.carried_over, 0)) over k as limit_fen,
                     sum(coalesce(b.carried_over, 0)) over k as carried,
                     count(*) over k - count(b.approved) over k as open,
                     row_number() over (partition by b.unit_id, b.year, b.fund_kind order by b._source, b._line) as turn
              from budgets b where b.unit_id is not null
              window k as (partition by b.unit_id, b.year, b.fund_kind)) x
        where x.turn = 1 and x.open = 0
    ]],
}

-- 各来源的限额:这一类的预算行行写明来源和批复的才有;支出写的来源不在预算之内的,限额是零。
relation {
    name = "source_limits", title = "来源限额", keep = true,
    rows = [[
        select s.unit_id, s.year, s.fund_kind, s.source, coalesce(b.limit_fen, 0) as limit_fen,
               coalesce(b._source, l._source) as budget_source, coalesce(b._line, l._line) as budget_line
        from (select distinct unit_id, year, fund_kind, source from payments where source is not null) s
             join budget_limits l on l.unit_id = s.unit_id and l.year = s.year and l.fund_kind = s.fund_kind
             left join (select unit_id, year, fund_kind, source, sum(approved + coalesce(carried_over, 0)) as limit_fen,
                               _source, _line
                        from budgets group by unit_id, year, fund_kind, source) b
                  on b.unit_id = s.unit_id and b.year = s.year and b.fund_kind = s.fund_kind and b.source = s.source
        where not exists (select 1 from budgets n
                          where n.unit_id = s.unit_id and n.year = s.year and n.fund_kind = s.fund_kind
                            and n.source is null)
    ]],
}

relation {
    name = "spending_turns", title = "累计支出", keep = true,
    rows = [[
        select s.*, sum(s.spent_fen) over (partition by s.unit_id, s.year, s.fund_kind
                                           order by s."on", s.payment_id, s._source, s._line
                                           rows between unbounded preceding and current row) as total_fen
        from fund_spending s
    ]],
}

relation {
    name = "year_spending", title = "本年经费支出", keep = true,
    rows = [[ select s.* from fund_spending s join fund_year y on y.year = s.year ]],
}

-- 四个来源:财政、党费返还、街道社区须到位,社会支持作补充;县管党费另列。
relation {
    name = "source_lines", title = "经费来源", keep = true,
    rows = [[
        select k.source, k.turn, k.must, b.unit_id, b.fund_kind, b.approved, b.received, b._source, b._line
        from (select '财政' as source, 1 as turn, 1 as must union all select '党费返还', 2, 1
              union all select '街道社区', 3, 1 union all select '社会支持', 4, 0
              union all select '县管党费', 5, 0) k
             join year_budgets b on b.source = k.source
    ]],
}

-- 党费返还:支部一行。年、月都报的只算年报的一行,免得重复。
relation {
    name = "refund_rows", title = "党费上缴返还行", keep = true,
    rows = [[
        select t.org_id, t.period, t.handed_up, t.refund_due, t.refunded, t._source, t._line
        from dues_transfers t, fund_year y
        where t.period between substr(y.period_first, 1, length(t.period))
                           and substr(y.period_last, 1, length(t.period))
          and length(t.period) = (select min(length(o.period)) from dues_transfers o
                                  where o.org_id = t.org_id
                                    and o.period between substr(y.period_first, 1, length(o.period))
                                                     and substr(y.period_last, 1, length(o.period)))
    ]],
}

relation {
    name = "refund_branches", title = "党费返还支部", keep = true, titles = { handed_up = "上缴党费" },
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.unit_name, o.region_code, o.members,
               sum(t.handed_up) as handed_up, sum(t.refunded) as refunded, count(t.org_id) as transfers,
               parameter('dues.refund_percent', o.region_code) as percent,
               portion(sum(t.handed_up), parameter('dues.refund_percent', o.region_code), 100) as due_fen,
               min(t._source) as _source, min(t._line) as _line
        from retired_orgs o left join refund_rows t on t.org_id = o.org_id
        where o.is_branch
        group by o.org_id
    ]],
}

-- 党费按人归支部:有几段组织关系的,归最后一段。
relation {
    name = "dues_homes", title = "党费所属支部", index = "person_id",
    rows = [[
        select x.person_id, x.org_id
        from (select m.person_id, m.org_id,
                     row_number() over (partition by m.person_id
                                        order by coalesce(m."to", '9999') desc, m."from" desc, m._source, m._line) as turn
              from memberships m join orgs o on o.org_id = m.org_id
              where o.org_kind not in ('临时党支部', '功能型党支部')) x
        where x.turn = 1
    ]],
}

-- 连续未交党费的各段:一人一段一行,列到最后一个月。没有行的月份不知交没交,到此为止重新数。
relation {
    name = "dues_runs", title = "连续未交党费", keep = true,
    rows = [[
        select r.*
        from (select u.*, count(*) over run as months, min(u.month) over run as since, sum(u.due) over run as due_all,
                     row_number() over (partition by u.person_id, u.island order by u.n desc) as turn
              from (select d.*, d.n - row_number() over (partition by d.person_id order by d.n) as island
                    from dues_by_rule d
                    where d.waiver_doc is null
                      and (d.paid = 0
                           or (d.paid is null
                               and (d._source, d._line) not in (
                                   select source_id, line from cell_state
                                   where column_name = 'paid' and state = 'bad')))) u
              window run as (partition by u.person_id, u.island)) r
        where r.turn = 1 and r.months >= parameter('dues.unpaid_months')
    ]],
}

relation {
    name = "branch_dues", title = "支部党费", keep = true,
    rows = [[
        select h.org_id, sum(d.due) as due, sum(d.paid) as paid, count(distinct d.person_id) as payers
        from dues d join dues_homes h on h.person_id = d.person_id, fund_year y
        where d.month between substr(y.period_first, 1, 7) and substr(y.period_last, 1, 7)
        group by h.org_id
    ]],
}

-- 奖补:写明用公益金或县管党费的大型活动。两种钱各算各的。
-- 合规费用:台账费用;报了支出明细的,不超过有凭证的支出(奖补本身不算)。
relation {
    name = "subsidy_activities", title = "申请奖补的活动", optional = { "payments", "orgs", "alliances" }, keep = true,
    titles = { eligible_fen = "合规费用" },
    rows = [[
        select x.*, iif(x.voucher_fen is null, x.cost, min(x.cost, x.voucher_fen)) as eligible_fen,
               case when x.is_large is not 1 then '不是大型活动'
                    when coalesce(x.evidence_n, 0) < 1 then '没有活动资料'
                    when x.accept_status is not '通过' then '资料没有通过审核'
                    when x.cost is null then '没有填费用'
                    when x.present_n is null then '没有填实到人数'
                    when x.present_n < parameter('fund.subsidy.least_heads', x.region_code)
                         then '参加人数不足' || parameter('fund.subsidy.least_heads', x.region_code) || '人'
                    end as refused
        from (
            select a.activity_id, coalesce(a.title, a.kind) as activity_title, a."on" as on_date, a.kind, a.is_large,
                   a.present_n, a.cost, a.evidence_n, a.accept_status, a.host_id,
                   coalesce(f.name, o.org_name, u.unit_name) as host_name,
                   coalesce(f.lead_unit_id, o.unit_id, u.unit_id) as unit_id,
                   coalesce(w.region_code, y.place) as region_code,
                   iif(instr(a.fund_source, '县管党费') > 0, '县管党费', '公益金') as money,
                   (select sum(p.amount) from payments p
                    where p.activity_id = a.activity_id and p.voucher_no is not null
                      and p.fund_kind not in ('公益金', '奖补') and p.source is not '县管党费') as voucher_fen,
                   a._source, a._line, a._row
            from activities a left join alliances f on f.alliance_id = a.host_id
                 left join orgs o on o.org_id = a.host_id left join units u on u.unit_id = a.host_id
                 left join units w on w.unit_id = coalesce(f.lead_unit_id, o.unit_id, u.unit_id), fund_year y
            where (instr(a.fund_source, '公益金') > 0 or instr(a.fund_source, '县管党费') > 0)
              and a."on" between y.period_first and y.period_last
        ) x
    ]],
}

-- 各种奖补资金可用多少:上年结转加实际拨付(没有填的按批复),减去不属于奖补活动的支出。没有预算的不知道。
relation {
    name = "subsidy_pots", title = "奖补资金", keep = true, optional = { "payments", "activities", "orgs", "alliances" },
    rows = [[
        select b.money, sum(b.carried_fen) as carried_fen, sum(b.received_fen) as received_fen,
               coalesce((select sum(p.amount)
                         from payments p, fund_year y
                         where p.year = y.year
                           and b.money = case when p.source = '县管党费' then '县管党费'
                                              when p.fund_kind = '公益金' then '公益金' end
                           and not exists (select 1 from subsidy_activities a
                                           where a.activity_id = p.activity_id)), 0) as other_fen
        from (select iif(source is '县管党费', '县管党费', '公益金') as money, coalesce(carried_over, 0) as carried_fen,
                     coalesce(received, approved, 0) as received_fen
              from year_budgets
              where source is '县管党费' or fund_kind = '公益金') b
        group by b.money
    ]],
}

-- 合格的按日期、编号先后动用余额:要多少、动用前还有多少、核定多少。
relation {
    name = "subsidy_claims", title = "奖补核算", index = "activity_id",
    optional = { "payments", "orgs", "alliances" },
    titles = { eligible_fen = "合规费用", left_fen = "动用前余额" },
    rows = [[
        select z.*, min(z.claim_fen, z.left_fen) as granted_fen, z.left_fen - min(z.claim_fen, z.left_fen) as after_fen
        from (
            select c.*, row_number() over turn as seq,
                   max(0, k.carried_fen + k.received_fen - k.other_fen
                          - coalesce(sum(c.claim_fen) over (turn rows between unbounded preceding and 1 preceding), 0))
                       as left_fen
            from (select a.*, min(parameter('fund.subsidy.cap', a.region_code),
                                  portion(a.eligible_fen, parameter('fund.subsidy.rate', a.region_code))) as claim_fen
                  from subsidy_activities a where a.refused is null) c
                 left join subsidy_pots k on k.money = c.money
            window turn as (partition by c.money order by c.on_date, c.activity_id)
        ) z
    ]],
}

relation {
    name = "subsidy_welfare", title = "公益金奖补活动", optional = { "payments", "orgs", "alliances" },
    of = "subsidy_claims", where = "money = '公益金'",
    titles = { eligible_fen = "合规费用", left_fen = "动用前余额" },
}

relation {
    name = "subsidy_of_dues", title = "县管党费奖补活动", optional = { "payments", "orgs", "alliances" },
    of = "subsidy_claims", where = "money = '县管党费'",
    titles = { eligible_fen = "合规费用", left_fen = "动用前余额" },
}

level {
    name = "activity", title = "活动", from = "subsidy_activities",
    id = "activity_id", label = "activity_title", place = "region_code",
}

-- 奖补的支付:付给哪项活动、用的哪种钱。
relation {
    name = "subsidy_payments", title = "奖补支付", keep = true, optional = { "orgs", "alliances" },
    rows = [[
        select y.payment_id, y.unit_id, y.year, y.fund_kind, y.source, y."on", y.amount, y.activity_id,
               case when y.source = '县管党费' then '县管党费' when y.fund_kind = '公益金' then '公益金' end as money,
               a.activity_title, a.money as claimed, a.refused, a._source as activity_source, a._line as activity_line,
               y._source, y._line, y._row
        from payments y join subsidy_activities a on a.activity_id = y.activity_id
        where y.fund_kind in ('公益金', '奖补') or y.source = '县管党费'
    ]],
}

-- 联盟活动的分摊:一项活动一个当日在盟的单位一行。人数是本单位到场的人;一个人也没有签到的、
-- 轮值单位不在盟内的,空着,不算。
relation {
    name = "alliance_costs", title = "联盟活动分摊", keep = true, optional = "attendance",
    titles = { cost = "费用", came = "到场人数", hosts = "主办" },
    rows = [[
        select x.share_id, x.share_title, x.activity_id, x.activity_title, x.on_date, x.alliance_id, x.alliance_name,
               x.unit_id, x.unit_name, x.region_code, x.cost,
               iif(sum(x.came) over one > 0, x.came, null) as came,
               iif(sum(x.hosts) over one = 1, x.hosts, null) as hosts,
               count(*) over one as units, x._source, x._line, x.member_source, x.member_line
        from (
            select e.activity_id || '@' || m.unit_id as share_id,
                   coalesce(e.title, e.kind) || '（' || u.unit_name || '）' as share_title,
                   e.activity_id, coalesce(e.title, e.kind) as activity_title, e."on" as on_date, e.alliance_id,
                   f.name as alliance_name, m.unit_id, u.unit_name, coalesce(u.region_code, y.place) as region_code,
                   e.cost, m.unit_id is e.rota_unit_id as hosts,
                   (select count(distinct t.person_id) from alliance_attended t
                    where t.activity_id = e.activity_id and t.unit_id = m.unit_id) as came,
                   e._source, e._line, m._source as member_source, m._line as member_line
            from alliance_events e join alliance_members m on m.alliance_id = e.alliance_id
                 join alliances f on f.alliance_id = e.alliance_id
                 join units u on u.unit_id = m.unit_id, fund_year y
            where e.cost > 0
              and (m."from" is null or m."from" <= substr(e."on", 1, length(m."from")))
              and (m."to" is null or m."to" > substr(e."on", 1, length(m."to")))
        ) x
        window one as (partition by x.activity_id)
    ]],
}

level {
    name = "activity_unit", title = "活动分摊单位", from = "alliance_costs",
    id = "share_id", label = "share_title", place = "region_code",
}
