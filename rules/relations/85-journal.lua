-- 记账:各表里每一笔钱一行,记成日记账的一笔分录。借贷科目在 reports/35-journal.lua。

-- 有疑点的行:疑点和错误的编号,已核实的不算;疑点所比对的另一行也算。
relation {
    name = "journal_doubts", title = "有疑点的行",
    rows = [[
        select f.source_id, f.line, group_concat(f.finding_id, ' ') as doubts
        from (select source_id, line, finding_id from finding
              where line is not null and (lead is not null or severity = 'error') and waived_by is null
              union
              select against_source_id, against_line, finding_id from finding
              where against_line is not null and lead is not null and waived_by is null
              order by 1, 2, 3) f
        group by f.source_id, f.line
    ]],
}

-- 名册上的钱。期间以外月份的补贴另立科目,不与本期应付相抵。预算只写年度,记在年初;补贴、党费没有支付日期的,记在所属月份的月末(由程序取)。
relation {
    name = "journal_recorded", title = "已发生的收支",
    optional = { "units", "orgs", "persons", "memberships", "budgets", "payments", "allowances", "dues",
                 "dues_transfers" },
    rows = [[
        select 'approved' as kind, printf('%d-01-01', b.year) as day, b.unit_id, null as org_id,
               b.fund_kind as fund, b.source, null as payee_kind, null as payee, b.approved as amount,
               null as voucher_no, '按年度批复' as says, '预算只有年度，记在年初' as day_says, null as formula,
               b._source, b._line
        from budgets b
        where b.approved is not null or coalesce(b.inkind_value, b.received, b.carried_over) is null
        union all
        select 'carried', printf('%d-01-01', b.year), b.unit_id, null, b.fund_kind, b.source, null, null,
               b.carried_over, null, '上年结转', '结转记在年初', null, b._source, b._line
        from budgets b
        where b.carried_over is not null
        union all
        select 'received', coalesce(b.received_on, printf('%d', b.year)), b.unit_id, null, b.fund_kind, b.source, null, null,
               b.received, null, '实际拨付', iif(b.received_on is null, '没有拨付日期，按年度', null), null, b._source, b._line
        from budgets b
        where b.received is not null
        union all
        select 'inkind', printf('%d-01-01', b.year), b.unit_id, null, b.fund_kind, b.source, null, null,
               b.inkind_value, null, b.inkind_item, '预算只有年度，记在年初', null,
               b._source, b._line
        from budgets b
        where b.inkind_value is not null
        union all
        select 'paid', y."on", y.unit_id, null, y.fund_kind, y.source, y.payee_kind,
               coalesce(p.name, y.payee_id, y.payee_kind), y.amount, y.voucher_no, y.purpose, null, null,
               y._source, y._line
        from payments y left join persons p on p.person_id = y.payee_id
        union all
        select 'allowance', coalesce(l."on", l.month), o.unit_id, null,
               case when not l.in_period then '期外书记' || coalesce(l.kind, '') || '补贴'
                    when l.kind = '绩效' then 'allowance_performance' when l.kind = '基本' then 'allowance_base' end,
               null, '个人', p.name, l.amount, l.voucher_no, l.month || ' ' || coalesce(l.kind, ''),
               iif(l."on" is null, '没有支付日期，按所属月份', null), null, l._source, l._line
        from allowance_rows l left join orgs o on o.org_id = l.org_id left join persons p on p.person_id = l.person_id
        union all
        select 'dues', coalesce(d.paid_on, d.month), coalesce(o.unit_id, p.unit_id), m.org_id, null, null, '个人', p.name, d.paid,
               d.voucher_no, d.month, iif(d.paid_on is null, '没有交费日期，按所属月份', null), null, d._source, d._line
        from dues d left join persons p on p.person_id = d.person_id
             left join dues_homes m on m.person_id = d.person_id left join orgs o on o.org_id = m.org_id
        union all
        select 'handed_up', t.period, o.unit_id, t.org_id, null, null, null, o.org_name, t.handed_up, null,
               '上缴 ' || t.period, null, null, t._source, t._line
        from dues_transfers t left join orgs o on o.org_id = t.org_id
        union all
        select 'refunded', t.period, o.unit_id, t.org_id, null, null, null, o.org_name, t.refunded, null,
               '返还 ' || t.period, null, null, t._source, t._line
        from dues_transfers t left join orgs o on o.org_id = t.org_id
    ]],
}

-- 测算的应付数:书记基本补贴记在当月月末,其余记在期末。党费返还一项是支部的应收款。
relation {
    name = "journal_due", title = "应付测算", optional = { "units", "orgs", "persons", "posts", "allowances" },
    rows = [[
        select iif(a.fund = 'dues_refund', 'refund_due', 'due') as kind, coalesce(m.month, c.period_last) as day, a.unit_id,
               o.org_id, a.fund, a.source, null as payee_kind, coalesce(p.name, o.org_name, u.unit_name) as payee,
               a.amount_fen as amount, null as voucher_no, coalesce(m.month, a.period) as says,
               iif(m.month is null, '测算数记在期末', '当月应发，记在月末') as day_says,
               a.note as formula, a.allocation_id
        from allocation a left join persons p on p.person_id = a.person_id
             left join orgs o on a.subject_kind = 'org' and o.org_id = a.subject_id
             left join secretary_months m on a.fund = 'allowance_base' and m.month_id = a.subject_id
             left join units u on u.unit_id = a.unit_id, this_case c
    ]],
}

relation {
    name = "journal_rows", title = "经费分录", keep = true,
    optional = { "units", "orgs", "persons", "memberships", "budgets", "payments", "allowances", "dues",
                 "dues_transfers", "posts" },
    rows = [[
        select e.kind, e.day, e.source, e.payee_kind, e.payee, e.amount, e.voucher_no, e.says, e.day_says, e.formula,
               coalesce(l.title, case e.fund when 'allowance_base' then '书记基本补贴'
                                             when 'allowance_performance' then '书记绩效补贴' else e.fund end) as fund,
               e.unit_id || ' ' || coalesce(u.unit_name, '') as unit, e.org_id || ' ' || coalesce(o.org_name, '') as org,
               e.place, e.doubts, e.n, e._source, e._line
        from (select r.kind, r.day, r.unit_id, r.org_id, r.fund, r.source, r.payee_kind, r.payee, r.amount, r.voucher_no,
                     r.says, r.day_says, r.formula, s.path || ' 第' || r._line || '行' as place, f.doubts,
                     0 as n, r._source, r._line
              from journal_recorded r left join source s on s.source_id = r._source
                   left join journal_doubts f on f.source_id = r._source and f.line = r._line
              union all
              select d.kind, d.day, d.unit_id, d.org_id, d.fund, d.source, d.payee_kind, d.payee, d.amount, d.voucher_no,
                     d.says, d.day_says, d.formula, '测算 ' || d.allocation_id, null, d.allocation_id, null, null
              from journal_due d) e
             left join units u on u.unit_id = e.unit_id left join orgs o on o.org_id = e.org_id
             left join label l on l.kind = 'fund' and l.name = e.fund
    ]],
}
