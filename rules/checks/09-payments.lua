-- 经费支出(X08、X25—X30)。

check {
    name = "paid-after-leaving", title = "去世、转出以后的支付", severity = "error",
    basis = "CROSS-DEPARTED", on = "payments", column = "payee_id",
    rows = [[
        select y.*, d.name, d.gone_kind, d.gone_on, decimal(y.amount, 100, 2) as yuan
        from payments y join departed d on d.person_id = y.payee_id
        where y.payee_kind = '个人' and substr(y."on", 1, length(d.gone_on)) > d.gone_on
    ]],
    says = "收款人{name}已于{gone_on}{gone_kind}，{on}仍支付{yuan}元",
    says_unit = "{on}支付{yuan}元，人员名册中收款人已在这以前去世或转出",
    cure = "请核实；补发以前月份或由家属代领的请在用途写明",
}

check {
    name = "budget-exceeded", title = "支出超过批复", severity = "error",
    basis = "CROSS-PAYMENT", on = "budgets", column = "approved",
    rows = [[
        select b.*, decimal(b.approved, 100, 2) as approved_yuan, decimal(sum(y.amount), 100, 2) as spent_yuan
        from budgets b join payments y on y.unit_id = b.unit_id and y.year = b.year
                                       and y.fund_kind = b.fund_kind
        where b.approved is not null
        group by b._source, b._line
        having sum(y.amount) > b.approved
    ]],
    says = "{year}年{fund_kind}批复{approved_yuan}元，支出明细合计{spent_yuan}元",
    cure = "请核对支出的年度和经费类别；确实超支的请说明资金来源",
}

-- 规定的用途一个词也没有写到的。没有写用途的不核。
check {
    name = "payment-use-unlisted", title = "用途不在规定之列", severity = "warning",
    basis = "DUES-USE", on = "payments", column = "purpose",
    rows = [[
        with recursive words (day, source, fund_kind, money, uses, word, rest) as (
            select u.day, u.source, u.fund_kind, u.money, u.uses, null, u.uses || '、' from payment_uses u
            union all
            select w.day, w.source, w.fund_kind, w.money, w.uses,
                   substr(w.rest, 1, instr(w.rest, '、') - 1), substr(w.rest, instr(w.rest, '、') + 1)
            from words w where w.rest <> ''
        )
        select y.*, u.money, u.uses
        from payments y join payment_uses u on u.day = y."on"
             and (u.source = y.source or u.fund_kind = y.fund_kind)
        where y.purpose is not null
          and not exists (select 1 from words w
                          where w.day = u.day and w.source is u.source and w.fund_kind is u.fund_kind
                            and w.word <> '' and instr(y.purpose, w.word) > 0)
    ]],
    says = "{money}的用途写的是“{purpose}”，不在规定之列（{uses}）",
    cure = "请核对来源和用途；确属规定用途的请写明，列举以外的请说明批准文件",
}

check {
    name = "payment-other-unit", title = "支出所指的活动属外单位", severity = "error",
    basis = "CROSS-PAYMENT", on = "payments", column = "activity_id",
    rows = [[
        select y.*, a.title as activity, coalesce(o.org_name, n.unit_name) as host
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
    basis = "CROSS-PAYMENT", on = "payments", column = "on",
    rows = [[
        select y.*, a."on" as held_on, abs(days(a."on", y."on")) as apart,
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
    basis = "CASH-LIMIT", on = "payments", column = "amount",
    rows = [[
        select y.*, decimal(y.amount, 100, 2) as yuan,
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
    basis = "CROSS-PAYMENT", on = "payments", column = "voucher_no",
    rows = [[
        select y.*, y.first_id
        from (select x.*, first_value(x.payment_id) over turn as first_id, row_number() over turn as place
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
    basis = "CROSS-PAYMENT", on = "payments", column = "approver",
    rows = [[
        select y.*
        from payments y left join persons p on p.person_id = y.payee_id
        where y.approver in (y.payee_id, p.name)
    ]],
    says = "收款人和审批人都是{approver}",
    cure = "请由他人审批；同名不同人的请在审批人后注明职务",
}
