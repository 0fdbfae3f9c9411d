-- 审计疑点、取证单和抽样底稿。疑点是写了疑点类型(lead)的核对查出的问题;定性由审计组作,这里不下结论。

local function yuan(name)
    return "decimal(" .. name .. ", 100, 2) || '元'"
end

-- 名册中一行的内容,用一句话写出来;不写证件号码、电话、地址。各月横排的,一行分成十二行:各月相同的在 head,
-- 不同的在 content。
local function said(parts)
    return "substr(" .. table.concat(parts, " || ") .. ", 2)"
end

local function item(title, value)
    return "coalesce('，" .. title .. "' || " .. value .. ", '')"
end

relation {
    name = "fund_rows", title = "经费名册各行",
    optional = { "allowances", "payments", "budgets", "dues", "dues_transfers", "posts", "persons", "orgs", "activities" },
    rows = [[
        select l._source as source_id, l._line as line, ]] .. said {
            item("", "p.name"), item("", "coalesce(o.org_name, l.org_id)"), item("", "l.kind || '补贴'") } .. [[ as head, ]]
        .. said {
            item("", "l.month"), item("", yuan("l.amount")), item("支付日期", 'l."on"'), item("等次", "l.grade"),
            item("系数", "l.coef"), item("凭证号", "l.voucher_no"), item("审批人", "l.approver") } .. [[ as content
        from allowances l left join persons p on p.person_id = l.person_id left join orgs o on o.org_id = l.org_id
        union all
        select y._source, y._line, null, ]] .. said {
            item("", "y.payment_id"), item("", "y.year || '年'"), item("", "y.fund_kind"), item("来源", "y.source"),
            item("支付日期", 'y."on"'), item("", yuan("y.amount")), item("收款人类别", "y.payee_kind"), item("用途", "y.purpose"),
            item("活动", "y.activity_id"), item("凭证号", "y.voucher_no"), item("", "y.method"), item("审批人", "y.approver") } .. [[
        from payments y
        union all
        select b._source, b._line, null, ]] .. said {
            item("", "u.unit_name"), item("", "b.year || '年'"), item("", "b.fund_kind"), item("来源", "b.source"),
            item("标准", yuan("b.standard")), item("人数", "b.headcount_base"), item("批复", yuan("b.approved")) } .. [[
        from budgets b left join units u on u.unit_id = b.unit_id
        union all
        select d._source, d._line, ]] .. said { item("", "p.name"), item("基数", yuan("d.base")) } .. ", " .. said {
            item("", "d.month"), item("应缴", yuan("d.due")), item("实缴", yuan("d.paid")),
            item("减免批准", "d.waiver_doc") } .. [[
        from dues d left join persons p on p.person_id = d.person_id
        union all
        select t._source, t._line, null, ]] .. said {
            item("", "o.org_name"), item("", "t.period"), item("上缴", yuan("t.handed_up")), item("应返", yuan("t.refund_due")),
            item("实返", yuan("t.refunded")) } .. [[
        from dues_transfers t left join orgs o on o.org_id = t.org_id
        union all
        select q._source, q._line, null, ]] .. said {
            item("", "p.name"), item("", "o.org_name"), item("", "q.post"), item("任职", 'q."from"'), item("离任", 'q."to"') } .. [[
        from posts q left join persons p on p.person_id = q.person_id left join orgs o on o.org_id = q.org_id
        union all
        select a._source, a._line, null, ]] .. said {
            item("", "a.activity_id"), item("", 'a."on"'), item("", "a.kind"), item("", "a.title"),
            item("主办", "coalesce(o.org_name, u.unit_name)"), item("经费", yuan("a.cost")) } .. [[
        from activities a left join orgs o on o.org_id = a.host_id left join units u on u.unit_id = a.host_id
        union all
        select o._source, o._line, null, ]] .. said { item("", "o.org_name"), item("", "o.org_kind") } .. [[
        from orgs o
    ]],
}

relation {
    name = "audit_leads", title = "审计疑点", keep = true,
    optional = { "waivers", "allowances", "payments", "budgets", "dues", "dues_transfers", "posts", "persons", "orgs", "activities" },
    rows = [[
        with lines as materialized (
            select h.source_id, h.line, group_concat(h.content, '；') as content
            from (select r.source_id, r.line, coalesce(nullif(r.head, '') || '，', '') || group_concat(r.content, '；') as content
                  from (select * from fund_rows order by source_id, line, head, content) r
                  group by r.source_id, r.line, r.head) h
            group by h.source_id, h.line
        )
        select f.finding_id, n.code, f.lead, l.title as rule_title,
               case f.severity when 'error' then '错误' when 'warning' then '疑问' else '提示' end as severity,
               f.unit_id, coalesce(u.unit_name, '（不能确定）') as unit_name, f.message,
               decimal(f.at_risk_fen, 100, 2) as at_risk_yuan, f.at_risk_fen,
               s.path || coalesce('[' || s.sheet || ']', '') as path, f.line, r.content,
               a.path || coalesce('[' || a.sheet || ']', '') as against_path, f.against_line, g.content as against_content,
               l.cure, b.title || '：' || b.document || coalesce('（' || b.number || '）', '') as basis_text,
               coalesce(n.verified, '待核实') as state, f.waived_by is not null as answered,
               case f.severity when 'error' then 1 when 'warning' then 2 else 3 end as turn
        from finding f left join finding_list n on n.finding_id = f.finding_id
             left join label l on l.kind = 'check' and l.name = f.rule
             left join units u on u.unit_id = f.unit_id
             left join basis b on b.basis_id = f.basis
             left join source s on s.source_id = f.source_id
             left join source a on a.source_id = f.against_source_id
             left join lines r on r.source_id = f.source_id and r.line = f.line
             left join lines g on g.source_id = f.against_source_id and g.line = f.against_line
        where f.lead is not null
    ]],
}

relation {
    name = "audit_lead_kinds", title = "审计疑点汇总", optional = "waivers",
    rows = [[
        select lead, rule_title, severity, min(turn) as turn, count(*) as leads,
               count(*) filter (where answered) as answered,
               count(distinct unit_id) as units, sum(at_risk_fen) as at_risk_fen,
               count(*) filter (where at_risk_fen is null) as without
        from audit_leads
        group by lead, rule_title, severity
    ]],
}

-- 达到限额的全取,其余按种子和编号的 SHA-256 从小到大。支出有编号的才能抽。
relation {
    name = "audit_vouchers", title = "抽样底稿",
    rows = [[
        select x.*, iif(x.whole, '全取', '随机') as how,
               (select count(*) from audit_leads g where g.path is x.path and g.line = x.line) as leads
        from (
            select y.payment_id, u.unit_name, y.fund_kind, y.source, y."on", y.amount, y.purpose, y.payee_kind,
                   y.voucher_no, y.method, y.approver, y.activity_id, y.amount >= parameter('audit.sample_whole') as whole,
                   chance(parameter('audit.sample_seed'), y.payment_id) as chance,
                   row_number() over (partition by y.amount >= parameter('audit.sample_whole')
                                      order by chance(parameter('audit.sample_seed'), y.payment_id)) as place,
                   s.path || coalesce('[' || s.sheet || ']', '') as path, y._line as line
            from payments y left join units u on u.unit_id = y.unit_id left join source s on s.source_id = y._source
        ) x
        where x.whole or x.place <= parameter('audit.sample_size')
    ]],
}

relation {
    name = "audit_populations", title = "抽样总体",
    rows = [[
        select y.fund_kind, count(*) as lines, sum(y.amount) as fen,
               count(v.payment_id) as drawn, coalesce(sum(v.amount), 0) as drawn_fen,
               count(v.payment_id) filter (where v.whole) as whole
        from payments y left join audit_vouchers v on v.payment_id = y.payment_id
        group by y.fund_kind
    ]],
}
