-- 党费(X20—X24)。

check {
    name = "dues-due-differs", title = "应缴党费与规定不符", severity = "error",
    basis = { "DUES-RATE", "DUES-WHOLE-BASE" }, on = "dues", column = "due", lead = "党费应缴不符",
    rows = [[
        select d.*, abs(d.due - d.by_rule) as _at_risk, decimal(d.due, 100, 2) as due_yuan, decimal(d.base, 100, 2) as base_yuan,
               decimal(d.by_rule, 100, 2) as rule_yuan, decimal(d.per_mille, 10, 1) as percent
        from dues_by_rule d
        where d.due <> d.by_rule and d.waiver_doc is null
    ]],
    says = "{name}{month}应缴写的是{due_yuan}元，按基数{base_yuan}元和{percent}%应为{rule_yuan}元",
    cure = "请核对基数和比例；经批准少交、免交的请填减免批准",
}

-- 年中新退休的,退休时另核一次,不提示。
check {
    name = "dues-base-changed", title = "党费基数年内变动", severity = "warning",
    basis = "DUES-YEAR-FIXED", on = "dues", column = "base",
    rows = [[
        select d.*, decimal(d.base, 100, 2) as base_yuan, decimal(d.base_before, 100, 2) as before_yuan
        from (select b.*, lag(b.base) over turn as base_before
              from dues_by_rule b
              where b.base is not null
              window turn as (partition by b.person_id, substr(b.month, 1, 4) order by b.n)) d
        where d.base <> d.base_before
          and substr(d.retire_on, 1, 4) is not substr(d.month, 1, 4)
    ]],
    says = "{name}{month}的基数{base_yuan}元，与前一次{before_yuan}元不同；月交数额年初核定，年内一般不变",
    cure = "请核对；确需变动的请支部说明",
}

-- 只提示支部核实,不对个人下结论。各段见 dues_runs。
check {
    name = "dues-unpaid", title = "连续未交纳党费", severity = "warning",
    basis = "DUES-SIX-MONTHS", on = "dues", column = "paid", lead = "长期未缴党费",
    rows = [[
        select r.*, r.due_all as _at_risk from dues_runs r
    ]],
    says = "{name}自{since}起连续{months}个月未交纳党费，请支部核实",
    cure = "漏登的请补登；有正当理由或经批准的请填减免批准",
}

check {
    name = "refund-differs", title = "党费返还与比例不符", severity = "error",
    basis = { "NT-29", "NT-30" }, on = "dues_transfers", column = "refunded", lead = "党费返还不符",
    rows = [[
        select x.*, decimal(x.handed_up, 100, 2) as handed_yuan, decimal(x.refunded, 100, 2) as refunded_yuan,
               decimal(x.by_rule, 100, 2) as rule_yuan, iif(x.refunded < x.by_rule, '少返', '多返') as way,
               abs(x.refunded - x.by_rule) as _at_risk, decimal(abs(x.refunded - x.by_rule), 100, 2) as gap_yuan
        from (select t.*, o.org_name, o.unit_id, o.percent, portion(t.handed_up, o.percent, 100) as by_rule
              from dues_transfers t join (
                  select r.*, parameter('dues.refund_percent', r.region_code) as percent
                  from retired_orgs r where r.is_branch
              ) o on o.org_id = t.org_id) x
        where abs(x.refunded - x.by_rule) > parameter('dues.refund_tolerance')
    ]],
    says = "{org_name}{period}上缴{handed_yuan}元，按{percent}%应返{rule_yuan}元，实返{refunded_yuan}元，{way}{gap_yuan}元",
    cure = "少返的请补返，多返的请说明；数字有误的请改正",
}

-- 表上没有留用数,只能说不多于。党费表有行没有读进来的,不核;一个人的党费明细也没有报的支部,不知交了多少,也不核。
check {
    name = "dues-over-paid", title = "上缴多于实缴", severity = "error",
    basis = "CROSS-DUES", on = "dues_transfers", column = "handed_up", lead = "上缴无来源",
    rows = [[
        select t.*, t.handed_up - coalesce(sum(d.paid), 0) as _at_risk, o.org_name, o.unit_id, decimal(t.handed_up, 100, 2) as handed_yuan,
               decimal(coalesce(sum(d.paid), 0), 100, 2) as paid_yuan
        from dues_transfers t join retired_orgs o on o.org_id = t.org_id
             left join (select distinct person_id, org_id from memberships) m on m.org_id = t.org_id
             left join dues d on d.person_id = m.person_id
                              and substr(d.month, 1, length(t.period)) = t.period
        where o.is_branch
          and t.org_id in (select k.org_id from dues e join memberships k on k.person_id = e.person_id)
          and not exists (select 1 from unread_rows u
                          where u.table_name in ('dues', 'memberships')
                            and (u.unit_id is null or u.unit_id is o.unit_id))
          and not exists (select 1 from bad_cells b
                          where b.table_name = 'dues' and b.column_name = 'paid'
                            and (b.unit_id is null or b.unit_id is o.unit_id))
        group by t._source, t._line
        having t.handed_up > coalesce(sum(d.paid), 0)
    ]],
    says = "{org_name}{period}上缴{handed_yuan}元，党费表中本支部党员同期实缴合计{paid_yuan}元",
    cure = "请核对上缴数，或补报党费表",
}

check {
    name = "dues-temporary-branch", title = "临时党支部收缴党费", severity = "error",
    basis = { "ORG-TEMPORARY", "NT-20" }, on = "dues_transfers", column = "handed_up", lead = "临时支部收缴党费",
    rows = [[
        select t.*, o.org_name, o.unit_id, coalesce(t.handed_up, 0) + coalesce(t.refunded, 0) as _at_risk,
               decimal(coalesce(t.handed_up, 0), 100, 2) as handed_yuan,
               decimal(coalesce(t.refunded, 0), 100, 2) as refunded_yuan,
               o._source as _against_source, o._line as _against_line
        from dues_transfers t join orgs o on o.org_id = t.org_id
        where o.org_kind = '临时党支部' and coalesce(t.handed_up, 0) + coalesce(t.refunded, 0) > 0
    ]],
    says = "{org_name}是临时党支部，不收党费，{period}上缴{handed_yuan}元、返还{refunded_yuan}元",
    cure = "党员在组织关系所在的支部交党费；请退回或转到隶属支部的账上",
}

-- 一个单位的返还,在党费表和经费预算里是同一笔钱。两处都报了的才比。
check {
    name = "refund-not-booked", title = "返还党费与到账不符", severity = "warning",
    basis = "CROSS-DUES", on = "budgets", column = "received", lead = "返还党费与到账不符",
    rows = [[
        select b.unit_id, b.received, b.fund_kind, b._source, b._line, b._row, abs(b.all_received - r.refunded) as _at_risk,
               decimal(b.all_received, 100, 2) as booked_yuan, decimal(r.refunded, 100, 2) as refunded_yuan,
               r._source as _against_source, r._line as _against_line
        from (select x.*, sum(x.received) over k as all_received, count(*) over k - count(x.received) over k as open,
                     row_number() over (partition by x.unit_id order by x._source, x._line) as turn
              from year_budgets x where x.source = '党费返还' window k as (partition by x.unit_id)) b
             join (select unit_id, sum(refunded) as refunded, count(*) - count(refunded) as open,
                          min(_source) as _source, min(_line) as _line
                   from refund_branches where transfers > 0 group by unit_id) r on r.unit_id = b.unit_id
        where b.turn = 1 and b.open = 0 and r.open = 0 and b.all_received <> r.refunded
    ]],
    says = "经费预算中党费返还实际拨付{booked_yuan}元，党费上缴返还表中所属支部实返{refunded_yuan}元",
    cure = "请核对两表；返还款留在上级的请说明",
}
