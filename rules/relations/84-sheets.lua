-- 经费审计各表的行。金额都出自同一处:应安排出自 allocation,批复、拨付、支出出自 year_budgets、year_spending。

-- 应安排:专项活动经费按单位,工作经费、书记补贴按党组织归到单位。
-- 补贴的主体是“人@党组织”或“人@党组织@月”。
relation {
    name = "fund_due_lines", title = "应安排经费",
    rows = [[
        select '活动经费' as fund_kind, a.subject_id as unit_id, a.amount_fen, a.basis, a.note, a.fund, a.subject_id
        from allocation a where a.fund = 'activity'
        union all
        select '工作经费', o.unit_id, a.amount_fen, a.basis, a.note, a.fund, a.subject_id
        from allocation a join orgs o on o.org_id = a.subject_id where a.fund = 'work_floor'
        union all
        select '书记补贴', o.unit_id, x.amount_fen, x.basis, x.note, x.fund, x.subject_id
        from (select a.*, substr(a.subject_id, instr(a.subject_id, '@') + 1) || '@' as rest
              from allocation a where a.fund in ('allowance_base', 'allowance_performance')) x
             join orgs o on o.org_id = substr(x.rest, 1, instr(x.rest, '@') - 1)
    ]],
}

relation {
    name = "fund_dues_by_unit", title = "各单位应安排经费",
    rows = [[
        select unit_id, fund_kind, sum(amount_fen) as due_fen, count(*) as lines, min(basis) as basis_id,
               case when count(*) = 1 then min(note)
                    when fund_kind = '书记补贴' then '各月各人应发之和，见书记补贴各表'
                    else '所属' || count(*) || '个党组织应安排数之和，见“工作经费”' end as note
        from fund_due_lines
        group by unit_id, fund_kind
    ]],
}

relation {
    name = "unit_budgets", title = "各单位预算",
    rows = [[
        select unit_id, fund_kind, sum(approved) as approved_fen, sum(received) as received_fen,
               sum(carried_over) as carried_fen,
               min(received_on) || iif(max(received_on) > min(received_on), ' 至 ' || max(received_on), '') as received_on,
               count(*) filter (where received is null) as unreceived,
               max(headcount_base) as headcount_base, max(standard) as standard, count(*) as rows_n
        from year_budgets group by unit_id, fund_kind
    ]],
}

relation {
    name = "unit_spending", title = "各单位支出",
    rows = [[
        select unit_id, fund_kind, sum(spent_fen) as spent_fen, max(of_allowances) as of_allowances
        from year_spending group by unit_id, fund_kind
    ]],
}

-- 经费标准与应拨测算:一个单位一类经费一行。没有预算、支出的名册,相应的列空着。
-- 执行率的分母是上年结转加批复;年末结余是上年结转加实际拨付减支出。
relation {
    name = "fund_lines", title = "经费标准与应拨测算", optional = { "budgets", "payments", "allowances" },
    keep = true,
    rows = [[
        with lines (unit_id, fund_kind) as (
            select unit_id, fund_kind from fund_dues_by_unit
            union select unit_id, fund_kind from unit_budgets
            union select unit_id, fund_kind from unit_spending
            union select h.unit_id, '活动经费' from activity_dues h where h.heads2 > 0
        ), said (has_budgets, has_spending) as (
            select exists (select 1 from source where table_name = 'budgets'),
                   exists (select 1 from source where table_name in ('payments', 'allowances'))
        )
        select k.turn, z.unit_id, n.unit_name, z.fund_kind,
               case when z.fund_kind = '活动经费' then h.base when z.fund_kind = '工作经费' and d.due_fen is not null
                    then '按党组织计' end as base,
               iif(z.fund_kind = '活动经费', h.counted_on, null) as counted_on,
               iif(z.fund_kind = '活动经费',
                   iif(h.heads2 % 2 = 0, h.heads2 / 2, decimal(h.heads2, 2, 1)), null) as heads,
               iif(z.fund_kind = '活动经费' and d.due_fen is not null,
                   parameter('fund.activity.per_head', coalesce(n.region_code, y.place)), b.standard) as standard_fen,
               coalesce(g.number, g.document) as doc_no, g.place as basis_place,
               iif(g.basis_id is null, null, coalesce(g.from_date, '待核')) as basis_from,
               d.due_fen, b.approved_fen, b.received_fen, b.received_on,
               iif(b.unreceived = 0, b.received_fen, null) - coalesce(d.due_fen, b.approved_fen) as gap_fen,
               1.0 * iif(b.unreceived = 0, b.received_fen, null) / nullif(coalesce(d.due_fen, b.approved_fen), 0) as arrived,
               b.carried_fen, iif(s.has_spending, coalesce(p.spent_fen, 0), null) as spent_fen,
               1.0 * iif(s.has_spending, coalesce(p.spent_fen, 0), null)
                   / nullif(coalesce(b.carried_fen, 0) + b.approved_fen, 0) as executed,
               coalesce(b.carried_fen, 0) + iif(b.unreceived = 0, b.received_fen, null) - iif(s.has_spending, coalesce(p.spent_fen, 0), null)
                   as left_fen,
               coalesce(d.note, case when z.fund_kind = '活动经费' then e.reason end,
                        iif(b.unit_id is null, null, '没有应安排的标准，与批复数比')) as note,
               rtrim(iif(z.fund_kind = '活动经费' and 2 * b.headcount_base <> h.heads2,
                         '预算所填人数基数' || b.headcount_base || '，与名册不同；', '')
                     || iif(s.has_budgets and b.unit_id is null, '没有预算；', '')
                     || iif(b.unreceived > 0, b.unreceived || '个来源没有填实际拨付，不算到位；', '')
                     || iif(p.of_allowances = 1, '支出按补贴发放表；', ''), '；') as remark
        from lines z join units n on n.unit_id = z.unit_id
             join (select '活动经费' as fund_kind, 1 as turn union all select '工作经费', 2 union all
                   select '书记补贴', 3 union all select '特需', 4 union all select '公用', 5 union all
                   select '慰问', 6 union all select '公益金', 7 union all select '奖补', 8 union all
                   select '培训', 9) k on k.fund_kind = z.fund_kind
             left join fund_dues_by_unit d on d.unit_id = z.unit_id and d.fund_kind = z.fund_kind
             left join unit_budgets b on b.unit_id = z.unit_id and b.fund_kind = z.fund_kind
             left join unit_spending p on p.unit_id = z.unit_id and p.fund_kind = z.fund_kind
             left join activity_dues h on h.unit_id = z.unit_id
             left join basis g on g.basis_id = d.basis_id
             left join evaluation e on e.what = 'fund' and e.name = 'activity' and e.subject_id = z.unit_id,
             said s, fund_year y
    ]],
}

-- 党费收缴与返还核对:支部一行。应缴、实缴是党费表中各人之和;应返出自 allocation。
relation {
    name = "dues_sheet", title = "党费收缴与返还核对", optional = { "dues", "dues_transfers" },
    rows = [[
        select o.org_id, o.org_name, o.unit_name, o.members, b.payers, b.due as due_fen, b.paid as paid_fen,
               b.due - b.paid as unpaid_fen,
               iif(b.org_id is null, null,
                   (select count(distinct r.person_id) from dues_runs r join dues_homes h on h.person_id = r.person_id
                    where h.org_id = o.org_id)) as long_unpaid,
               f.handed_up as handed_fen, f.percent / 100.0 as rate, a.amount_fen as refund_fen, f.refunded as refunded_fen,
               f.refunded - a.amount_fen as gap_fen,
               case when f.refunded < a.amount_fen then '少返' when f.refunded > a.amount_fen then '多返' end as verdict,
               coalesce(g.number, g.document) as doc_no, g.place as basis_place,
               iif(g.basis_id is null, null, coalesce(g.from_date, '待核')) as basis_from,
               coalesce(a.note, e.reason) as note
        from retired_orgs o
             left join branch_dues b on b.org_id = o.org_id
             left join refund_branches f on f.org_id = o.org_id
             left join allocation a on a.fund = 'dues_refund' and a.subject_id = o.org_id
             left join evaluation e on e.what = 'fund' and e.name = 'dues_refund' and e.subject_id in (o.org_id, '*')
             left join (select f.subject_id, min(f.basis) as basis_id from figure f
                        where f.what = 'fund' and f.name = 'dues_refund' and f.parameter is not null group by 1) p
                       on p.subject_id = o.org_id
             left join basis g on g.basis_id = p.basis_id
        where o.is_branch and (b.org_id is not null or f.transfers > 0)
    ]],
}

-- 来源×用途:一类经费一行,各来源的实际拨付。实物折价另列,不在合计内。
relation {
    name = "source_uses", title = "资金来源与支出结构", optional = { "payments", "allowances" },
    rows = [[
        select k.turn, k.fund_kind, b.approved_fen, b.received_fen, b.finance_fen, b.refund_fen, b.street_fen,
               b.social_fen, b.county_fen, b.unnamed_fen, coalesce(b.carried_fen, 0) as carried_fen,
               coalesce(s.spent_fen, 0) as spent_fen,
               1.0 * coalesce(s.spent_fen, 0) / nullif(sum(coalesce(s.spent_fen, 0)) over (), 0) as use_share,
               b.inkind_fen
        from (select '活动经费' as fund_kind, 1 as turn union all select '工作经费', 2 union all
              select '书记补贴', 3 union all select '特需', 4 union all select '公用', 5 union all
              select '慰问', 6 union all select '公益金', 7 union all select '奖补', 8 union all
              select '培训', 9) k
             left join (select fund_kind, sum(approved) as approved_fen, sum(received) as received_fen,
                               sum(carried_over) as carried_fen,
                               sum(received) filter (where source = '财政') as finance_fen,
                               sum(received) filter (where source = '党费返还') as refund_fen,
                               sum(received) filter (where source = '街道社区') as street_fen,
                               sum(received) filter (where source = '社会支持') as social_fen,
                               sum(received) filter (where source = '县管党费') as county_fen,
                               sum(received) filter (where source is null) as unnamed_fen,
                               sum(inkind_value) as inkind_fen
                        from year_budgets group by fund_kind) b on b.fund_kind = k.fund_kind
             left join (select fund_kind, sum(spent_fen) as spent_fen from year_spending group by fund_kind) s
                  on s.fund_kind = k.fund_kind
        where b.fund_kind is not null or s.fund_kind is not null
    ]],
}

relation {
    name = "source_arrival", title = "资金来源到位情况",
    rows = [[
        select x.turn, x.source, case when x.must = 1 then '须到位' when x.source = '社会支持' then '作补充' end as duty,
               x.units, x.approved_fen, x.received_fen, iif(x.unreceived = 0, x.received_fen - x.approved_fen, null) as gap_fen,
               1.0 * x.received_fen / nullif(x.known_fen, 0) as arrived,
               1.0 * x.received_fen / nullif(sum(x.received_fen) over (), 0) as share,
               case when x.must = 1 and x.units = 0 then '没有这一来源'
                    when x.unreceived > 0 then x.unreceived || '行没有填实际拨付，不算在到位率内'
                    when x.must = 1 and x.received_fen < x.approved_fen then '没有足额到位' end as remark
        from (select k.source, k.turn, k.must, count(distinct b.unit_id) as units, sum(b.approved) as approved_fen,
                     sum(b.received) as received_fen, sum(b.approved) filter (where b.received is not null) as known_fen,
                     count(b.unit_id) filter (where b.received is null) as unreceived
              from (select '财政' as source, 1 as turn, 1 as must union all select '党费返还', 2, 1
                    union all select '街道社区', 3, 1 union all select '社会支持', 4, 0
                    union all select '县管党费', 5, 0) k
                   left join year_budgets b on b.source = k.source
              group by k.source) x
        where x.units > 0 or x.must = 1
    ]],
}

relation {
    name = "inkind_list", title = "实物支持登记",
    rows = [[
        select b.unit_id, u.unit_name, b.fund_kind, b.source, b.inkind_item, b.inkind_value as value_fen, b._source, b._line
        from year_budgets b left join units u on u.unit_id = b.unit_id
        where b.inkind_item is not null or b.inkind_value is not null
    ]],
}

-- 奖补核算:合格的按动用先后,不合格的列原因。核定出自 allocation,余额按核定数滚动。
relation {
    name = "subsidy_sheet", title = "公益金与奖补核算", optional = { "payments", "orgs", "alliances" },
    rows = [[
        select a.money, a.activity_id, a.activity_title, a.on_date, a.host_name, a.present_n, a.evidence_n, a.accept_status,
               a.cost as cost_fen, a.voucher_fen, c.seq, c.eligible_fen, l.amount_fen as granted_fen,
               c.left_fen, c.left_fen - l.amount_fen as after_fen,
               (select sum(p.amount) from subsidy_payments p where p.activity_id = a.activity_id) as paid_fen,
               iif(a.refused is null, '合格', '不合格：' || a.refused) as verdict,
               coalesce(l.note, iif(a.refused is null, e.reason, null)) as note
        from subsidy_activities a left join subsidy_claims c on c.activity_id = a.activity_id
             left join allocation l on l.fund in ('subsidy', 'subsidy_dues') and l.subject_id = a.activity_id
             left join evaluation e on e.what = 'fund' and e.subject_id in (a.activity_id, '*')
                  and e.name = iif(a.money = '县管党费', 'subsidy_dues', 'subsidy')
    ]],
}

relation {
    name = "share_sheet", title = "联盟活动费用分摊", optional = "attendance",
    rows = [[
        select s.alliance_name, s.activity_id, s.activity_title, s.on_date, s.cost as cost_fen, s.unit_id, s.unit_name,
               s.came, s.hosts, parameter('alliance.share_method', s.region_code) as method,
               l.amount_fen, coalesce(l.note, e.reason) as note
        from alliance_costs s
             left join allocation l on l.fund = 'alliance_share' and l.subject_id = s.share_id
             left join evaluation e on e.what = 'fund' and e.name = 'alliance_share' and e.subject_id in (s.share_id, '*')
        where l.allocation_id is not null
           or exists (select 1 from allocation x where x.fund = 'alliance_share')
    ]],
}

-- 勾稽:同一个数在两处的,逐项相减。左右都没有的不列。
relation {
    name = "fund_crossfoot", title = "经费勾稽",
    keep = true,
    optional = { "budgets", "payments", "allowances", "dues", "dues_transfers", "activities", "alliances",
                 "alliance_members", "orgs" },
    rows = [[
        with sums (turn, title, a_title, a_fen, b_title, b_fen) as (
            select 1, '应安排（专项活动经费）', '应拨测算', (select sum(due_fen) from fund_lines where fund_kind = '活动经费'),
                   '分配结果', (select sum(amount_fen) from allocation where fund = 'activity')
            union all
            select 2, '应安排（专项活动经费，指标）', '应拨测算',
                   (select sum(due_fen) from fund_lines where fund_kind = '活动经费'),
                   '指标', (select sum(due_fen) from activity_dues)
            union all
            select 3, '应安排（工作经费）', '应拨测算', (select sum(due_fen) from fund_lines where fund_kind = '工作经费'),
                   '工作经费', (select sum(amount_fen) from work_floors)
            union all
            select 4, '应安排（书记补贴）', '应拨测算', (select sum(due_fen) from fund_lines where fund_kind = '书记补贴'),
                   '分配结果', (select sum(amount_fen) from allocation
                                where fund in ('allowance_base', 'allowance_performance'))
            union all
            select 5, '预算批复', '应拨测算', (select sum(approved_fen) from fund_lines),
                   '来源支出', (select sum(approved_fen) from source_uses)
            union all
            select 6, '实际拨付', '应拨测算', (select sum(received_fen) from fund_lines),
                   '来源支出', (select sum(received_fen) from source_uses)
            union all
            select 7, '实际拨付（写明来源的）', '来源支出',
                   (select sum(coalesce(received_fen, 0) - coalesce(unnamed_fen, 0)) from source_uses),
                   '来源到位', (select sum(received_fen) from source_arrival)
            union all
            select 8, '本年支出', '应拨测算', (select sum(spent_fen) from fund_lines),
                   '来源支出', (select sum(spent_fen) from source_uses)
            union all
            select 9, '应返党费', '党费核对', (select sum(refund_fen) from dues_sheet),
                   '分配结果', (select sum(amount_fen) from allocation where fund = 'dues_refund')
            union all
            select 10, '返还党费到账', '党费核对', (select sum(refunded_fen) from dues_sheet),
                   '来源到位', (select sum(received_fen) from source_arrival where source = '党费返还')
            union all
            select 11, '奖补核定', '奖补核算', (select sum(granted_fen) from subsidy_sheet),
                   '分配结果', (select sum(amount_fen) from allocation where fund in ('subsidy', 'subsidy_dues'))
            union all
            select 12, '奖补动用后余额', '奖补核算', (select sum(after_fen) from subsidy_sheet where granted_fen is not null),
                   '规则核算', (select sum(after_fen) from subsidy_claims where granted_fen is not null)
            union all
            select 13, '分摊之和', '费用分摊', (select sum(amount_fen) from share_sheet),
                   '活动费用', (select sum(pool_fen) from pool where fund = 'alliance_share')
        )
        select s.turn, s.title, s.a_title, s.a_fen, s.b_title, s.b_fen, coalesce(s.a_fen, 0) - coalesce(s.b_fen, 0) as gap_fen,
               case when coalesce(s.a_fen, 0) = coalesce(s.b_fen, 0) then '相符'
                    when s.turn = 10 then '不符，请核对两表' else '不符' end as verdict
        from sums s
        where s.a_fen is not null or s.b_fen is not null
    ]],
}
