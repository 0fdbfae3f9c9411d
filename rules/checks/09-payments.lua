-- 经费支出(X08、X25—X30)。

check {
    name = "paid-after-leaving", title = "去世、转出以后的支付", severity = "error",
    basis = "CROSS-DEPARTED", on = "payments", column = "payee_id", lead = "去世或转出后支付",
    rows = [[
        select y.*, y.amount as _at_risk, p._source as _against_source, p._line as _against_line, d.name, d.gone_kind, d.gone_on, decimal(y.amount, 100, 2) as yuan
        from payments y join departed d on d.person_id = y.payee_id
             join persons p on p.person_id = d.person_id
        where y.payee_kind = '个人' and substr(y."on", 1, length(d.gone_on)) > d.gone_on
    ]],
    says = "收款人{name}已于{gone_on}{gone_kind}，{on}仍支付{yuan}元",
    says_unit = "{on}支付{yuan}元，人员名册中收款人已在这以前去世或转出",
    cure = "请核实；补发以前月份或由家属代领的请在用途写明",
}

-- 一类经费有几个来源的,合起来比;有一行没有批复数的,不知道总数,不比。上年结转可以用。
-- 另一方是使累计支出超出的那一笔。
check {
    name = "budget-exceeded", title = "支出超过批复", severity = "error",
    basis = "CROSS-PAYMENT", on = "budgets", column = "approved", lead = "超预算",
    rows = [[
        select b.*, decimal(b.limit_fen - b.carried, 100, 2) as approved_yuan,
               iif(b.carried > 0, '加上年结转' || decimal(b.carried, 100, 2) || '元', '') as and_carried,
               decimal(s.spent_fen, 100, 2) as spent_yuan, s.spent_fen - b.limit_fen as _at_risk,
               iif(s.of_allowances, '补贴发放', '支出明细') as where_spent,
               t._source as _against_source, t._line as _against_line
        from budget_limits b
             join (select unit_id, year, fund_kind, sum(spent_fen) as spent_fen, max(of_allowances) as of_allowances
                   from fund_spending group by 1, 2, 3) s
                  on s.unit_id = b.unit_id and s.year = b.year and s.fund_kind = b.fund_kind
             left join spending_turns t on t.unit_id = b.unit_id and t.year = b.year and t.fund_kind = b.fund_kind
                  and t.total_fen > b.limit_fen and t.total_fen - t.spent_fen <= b.limit_fen
        where s.spent_fen > b.limit_fen
    ]],
    says = "{year}年{fund_kind}批复{approved_yuan}元{and_carried}，{where_spent}合计{spent_yuan}元",
    cure = "请核对支出的年度和经费类别；确实超支的请说明资金来源",
}

-- 合起来没有超,某一个来源超了:用了别的来源的钱。指使这个来源超出的第一笔。
check {
    name = "source-exceeded", title = "串用别的来源", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "source", lead = "串用资金",
    rows = [[
        select y.*, decimal(t.spent_all, 100, 2) as spent_yuan, decimal(t.limit_fen, 100, 2) as limit_yuan,
               t.spent_all - t.limit_fen as _at_risk, t.budget_source as _against_source, t.budget_line as _against_line
        from (select s.*, x.limit_fen, x.budget_source, x.budget_line, sum(s.spent_fen) over one as spent_all,
                     sum(s.spent_fen) over (one order by s."on", s.payment_id
                                            rows between unbounded preceding and current row) as total_fen
              from fund_spending s join source_limits x
                   on x.unit_id = s.unit_id and x.year = s.year and x.fund_kind = s.fund_kind and x.source = s.source
              where not exists (
                  select 1 from budget_limits b join spending_turns q
                      on q.unit_id = b.unit_id and q.year = b.year and q.fund_kind = b.fund_kind
                  where b.unit_id = s.unit_id and b.year = s.year and b.fund_kind = s.fund_kind
                    and q.total_fen > b.limit_fen)
              window one as (partition by s.unit_id, s.year, s.fund_kind, s.source)) t
             join payments y on y.payment_id = t.payment_id
        where t.total_fen > t.limit_fen and t.total_fen - t.spent_fen <= t.limit_fen
    ]],
    says = "{year}年{fund_kind}来源为{source}的支出合计{spent_yuan}元，这个来源只有{limit_yuan}元",
    cure = "党费、财政资金、公益金各归各用；请核对来源，串用的请调账",
}

-- 单位报了当年的预算,却没有这一类的。一类只说一次,指第一笔。
check {
    name = "payment-without-budget", title = "没有预算的支出", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "fund_kind", lead = "无预算支出",
    rows = [[
        select x.*, decimal(x.all_fen, 100, 2) as yuan, x.all_fen as _at_risk
        from (select y.*, sum(y.amount) over k as all_fen, count(*) over k as payments,
                     row_number() over (partition by y.unit_id, y.year, y.fund_kind order by y."on", y.payment_id) as turn
              from payments y
              where y.unit_id is not null and y.fund_kind is not null and y.amount is not null
                and exists (select 1 from budgets b where b.unit_id = y.unit_id and b.year = y.year)
                and not exists (select 1 from budgets b where b.unit_id = y.unit_id and b.year = y.year
                                                          and b.fund_kind = y.fund_kind)
                and not exists (select 1 from unread_rows u
                                where u.table_name = 'budgets' and (u.unit_id is null or u.unit_id = y.unit_id))
              window k as (partition by y.unit_id, y.year, y.fund_kind)) x
        where x.turn = 1
    ]],
    says = "{year}年经费预算中没有{fund_kind}，支出{payments}笔{yuan}元",
    cure = "请核对经费类别；确有批复的请补报预算",
}

-- 钱到以前就付。有上年结转的、有来源没有填拨付日期的,不说。
check {
    name = "payment-before-fund", title = "资金到位以前的支付", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "on", lead = "资金到位前支付",
    rows = [[
        select y.*, decimal(y.amount, 100, 2) as yuan, b.received_on, y.amount as _at_risk,
               iif(substr(y."on", 1, 4) < y.year || '', y.year || '年度开始以前', b.received_on || '拨付以前') as before,
               b._source as _against_source, b._line as _against_line
        from payments y
             left join (select x.unit_id, x.year, x.fund_kind, min(x.received_on) as received_on,
                               count(*) - count(x.received_on) as open, sum(coalesce(x.carried_over, 0)) as carried,
                               x._source, x._line
                        from budgets x group by x.unit_id, x.year, x.fund_kind) b
                  on b.unit_id = y.unit_id and b.year = y.year and b.fund_kind = y.fund_kind
        where y.amount is not null
          and (substr(y."on", 1, 4) < y.year || ''
               or (b.open = 0 and b.carried = 0 and substr(y."on", 1, length(b.received_on)) < b.received_on))
    ]],
    says = "{year}年{fund_kind}在{before}的{on}支付{yuan}元",
    cure = "请核对年度、支付日期和拨付日期；垫付的请说明资金来源",
}

-- 规定的用途一个词也没有写到的。没有写用途的不核。
check {
    name = "payment-use-unlisted", title = "用途不在规定之列", severity = "warning",
    basis = "DUES-USE", on = "payments", column = "purpose", lead = "超范围用途",
    rows = [[
        with recursive words (region_code, day, source, fund_kind, word, rest) as (
            select u.region_code, u.day, u.source, u.fund_kind, null, u.uses || '、' from payment_uses u
            union all
            select w.region_code, w.day, w.source, w.fund_kind,
                   substr(w.rest, 1, instr(w.rest, '、') - 1), substr(w.rest, instr(w.rest, '、') + 1)
            from words w where w.rest <> ''
        )
        select y.*, u.money, u.uses, y.amount as _at_risk
        from payments y left join units t on t.unit_id = y.unit_id join this_case c
             join payment_uses u on u.region_code = coalesce(t.region_code, c.place) and u.day = y."on"
             and (u.source = y.source or u.fund_kind = y.fund_kind)
        where y.purpose is not null
          and not exists (select 1 from words w
                          where w.region_code = u.region_code and w.day = u.day and w.source is u.source
                            and w.fund_kind is u.fund_kind and w.word <> '' and instr(y.purpose, w.word) > 0)
    ]],
    says = "{money}的用途写的是“{purpose}”，不在规定之列（{uses}）",
    cure = "请核对来源和用途；确属规定用途的请写明，列举以外的请说明批准文件",
}

check {
    name = "payment-other-unit", title = "支出所指的活动属外单位", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "activity_id", lead = "外单位活动支出",
    rows = [[
        select y.*, y.amount as _at_risk, a._source as _against_source, a._line as _against_line, a.title as activity, coalesce(o.org_name, n.unit_name) as host
        from payments y join activities a on a.activity_id = y.activity_id
             left join orgs o on o.org_id = a.host_id
             left join units n on n.unit_id = a.host_id
        where y.unit_id <> coalesce(o.unit_id, n.unit_id)
    ]],
    says = "支出所指的活动{activity_id}由外单位的{host}组织",
    says_unit = "支出所指的活动{activity_id}不是本单位组织的",
    cure = "请核对活动编号；分摊外单位活动费用的请在用途写明",
}

check {
    name = "payment-far-from-activity", title = "支付与活动相隔太久", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "on", lead = "支付与活动相隔太久",
    rows = [[
        select y.*, y.amount as _at_risk, a._source as _against_source, a._line as _against_line, a."on" as held_on, abs(days(a."on", y."on")) as apart,
               parameter('payment.activity_days') as most
        from payments y join activities a on a.activity_id = y.activity_id
        where apart > most
    ]],
    says = "{on}支付{held_on}的活动，相隔{apart}天，超过{most}天",
    cure = "请核对活动编号和支付日期，或说明原因",
}

-- 付给个人的慰问、补贴可以用现金。
check {
    name = "cash-over-limit", title = "大额现金支付", severity = "warning",
    basis = "CASH-LIMIT", on = "payments", column = "amount", lead = "大额现金",
    rows = [[
        select y.*, y.amount as _at_risk, decimal(y.amount, 100, 2) as yuan,
               decimal(parameter('payment.cash_most'), 100, 2) as most
        from payments y
        where y.method = '现金' and y.payee_kind is not '个人'
          and y.amount > parameter('payment.cash_most')
    ]],
    says = "现金支付{yuan}元，超过结算起点{most}元",
    cure = "请改用转账或公务卡；付给个人的请填收款人类别",
}

check {
    name = "voucher-repeated", title = "凭证号重复", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "voucher_no", lead = "凭证重复",
    rows = [[
        select y.*, y.amount as _at_risk
        from (select x.*, first_value(x.payment_id) over turn as first_id, row_number() over turn as place,
                     first_value(x._source) over turn as _against_source, first_value(x._line) over turn as _against_line
              from payments x
              where x.voucher_no is not null and x.unit_id is not null
              window turn as (partition by x.unit_id, x.year, x.voucher_no order by x._source, x._line)) y
        where y.place > 1
    ]],
    says = "{year}年的凭证号{voucher_no}已用于支出{first_id}",
    cure = "重复报销的请冲销；一张凭证分列几行的请合并，或在用途写明",
}

-- 审批人写的是姓名,收款人填的是编号;都写姓名的也对得上。
check {
    name = "payee-is-approver", title = "收款人自己审批", severity = "warning",
    basis = "CROSS-PAYMENT", on = "payments", column = "approver", lead = "自批自领",
    rows = [[
        select y.*, y.amount as _at_risk
        from payments y left join persons p on p.person_id = y.payee_id
        where y.approver in (y.payee_id, p.name)
    ]],
    says = "收款人和审批人都是{approver}",
    cure = "请由他人审批；同名不同人的请在审批人后注明职务",
}

check {
    name = "source-not-arrived", title = "来源没有足额到位", severity = "warning",
    basis = "NT-31", on = "budgets", column = "received", lead = "资金未到位",
    rows = [[
        select b.*, b.approved - b.received as _at_risk, decimal(b.approved, 100, 2) as approved_yuan,
               decimal(b.received, 100, 2) as received_yuan, decimal(b.received * 100, b.approved, 2) as percent
        from year_budgets b
        where b.source in ('财政', '党费返还', '街道社区') and b.received < b.approved
    ]],
    says = "{year}年{fund_kind}{source}应到位{approved_yuan}元，实际拨付{received_yuan}元，到位率{percent}%",
    cure = "请催拨；已到账的请改正实际拨付",
}

-- 奖补(LJ-18)。付的总数与核定数比,核定数受上限、比例、余额限制;不合格的一分也不付,只说不合格。
check {
    name = "subsidy-over", title = "奖补多付", severity = "error",
    basis = "LJ-18", on = "payments", column = "amount", lead = "奖补超额",
    rows = [[
        select s.*, decimal(s.paid, 100, 2) as paid_yuan, decimal(c.granted_fen, 100, 2) as granted_yuan,
               s.paid - c.granted_fen as _at_risk, s.activity_source as _against_source, s.activity_line as _against_line
        from (select p.*, sum(p.amount) over k as paid,
                     row_number() over (partition by p.activity_id order by p."on" desc, p.payment_id desc) as turn
              from subsidy_payments p where p.money is p.claimed
              window k as (partition by p.activity_id)) s
             join subsidy_claims c on c.activity_id = s.activity_id
        where s.turn = 1 and s.paid > c.granted_fen
    ]],
    says = "活动{activity_id}已付奖补{paid_yuan}元，核定{granted_yuan}元",
    cure = "多付的请收回；核定有误的请改正活动台账",
}

check {
    name = "subsidy-refused", title = "不合格的活动领奖补", severity = "error",
    basis = "LJ-18", on = "payments", column = "activity_id", lead = "奖补不合格",
    rows = [[
        select p.*, decimal(p.amount, 100, 2) as yuan, p.amount as _at_risk,
               p.activity_source as _against_source, p.activity_line as _against_line
        from subsidy_payments p where p.refused is not null
    ]],
    says = "活动{activity_id}{refused}，{on}付奖补{yuan}元",
    cure = "补齐资料并通过审核以后再付；不能补的请收回",
}

-- 申请的是一种钱,付的是另一种;两种都付的,是重复领取。
check {
    name = "subsidy-other-money", title = "奖补用了别的资金", severity = "error",
    basis = "LJ-18", on = "payments", column = "source", lead = "奖补串用、重领",
    rows = [[
        select p.*, decimal(p.amount, 100, 2) as yuan, p.amount as _at_risk,
               p.activity_source as _against_source, p.activity_line as _against_line,
               coalesce(p.money, coalesce(p.source, '没有写明') || '的' || p.fund_kind) as paid_from,
               iif(exists (select 1 from subsidy_payments o where o.activity_id = p.activity_id and o.money is o.claimed),
                   '；' || p.claimed || '已付一份，是重复领取', '') as twice
        from subsidy_payments p
        where p.refused is null and p.money is not p.claimed
    ]],
    says = "活动{activity_id}申请{claimed}奖补，{on}从{paid_from}付{yuan}元{twice}",
    cure = "公益金和县管党费不相抵用，一项活动只领一种；请调账或收回",
}
