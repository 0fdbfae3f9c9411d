-- 书记工作补贴。覆盖率=已发的任职月数÷应发的任职月数,没有发的列在盲区名单(allowance_gaps)里。
local levels = { "org", "unit", "case" }

measure {
    name = "allowance_due_months", title = "书记补贴应发月数", level = levels, counted_in = "人月",
    count = { of = "allowance_due" }, basis = "NT-26",
}

measure {
    name = "allowance_paid_months", title = "书记补贴已发月数", level = levels, counted_in = "人月",
    count = { of = "allowance_due", where = "paid" }, basis = "NT-26",
}

measure {
    name = "allowance_unpaid_months", title = "书记补贴漏发月数", level = levels, counted_in = "人月",
    count = { of = "allowance_due", where = "not paid" }, basis = "NT-26",
}

measure {
    name = "allowance_coverage", title = "书记补贴覆盖率", level = levels,
    share = { among = "allowance_due", where = "paid" }, basis = "NT-26",
}

measure {
    name = "allowance_gap_posts", title = "有漏发月份的书记任职", level = levels, counted_in = "个",
    count = { of = "allowance_gaps" }, basis = "NT-26",
}

measure {
    name = "allowance_due_amount", title = "基本补贴应发金额", level = levels, counted_in = "元",
    sum = { of = "allowance_due", column = "standard_fen", money = true }, basis = { "NT-26", "NT-27" },
}

measure {
    name = "allowance_unpaid_amount", title = "基本补贴漏发金额", level = levels, counted_in = "元",
    sum = { of = "allowance_due", column = "standard_fen", where = "not paid", money = true }, basis = "NT-26",
}

measure {
    name = "allowance_paid_amount", title = "基本补贴实发金额", level = levels, counted_in = "元",
    sum = { of = "allowance_period_rows", column = "amount", where = "kind = '基本'", money = true },
    basis = { "NT-26", "NT-27" },
}

measure {
    name = "performance_paid_amount", title = "绩效补贴实发金额", level = levels, counted_in = "元",
    sum = { of = "allowance_period_rows", column = "amount", where = "kind = '绩效'", money = true }, basis = "NT-27",
}

measure {
    name = "allowance_at_risk", title = "基本补贴疑点涉及金额", level = levels, counted_in = "元",
    sum = { of = "allowance_issues", column = "risk_fen", money = true }, basis = { "NT-26", "CROSS-ALLOWANCE" },
}
