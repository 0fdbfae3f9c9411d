-- 党费。比例写作千分之几、百分之几,以便按分计算。
parameter {
    name = "dues.limit", title = "离退休党员党费基数分界", unit = "fen",
    { value = 500000, from = "2008-04-01", basis = "DUES-RATE" },
}

parameter {
    name = "dues.per_mille_to_limit", title = "基数分界以下(含)的比例(千分之)", unit = "count",
    { value = 5, from = "2008-04-01", basis = "DUES-RATE" },
}

parameter {
    name = "dues.per_mille_above", title = "基数分界以上的比例(千分之)", unit = "count",
    { value = 10, from = "2008-04-01", basis = "DUES-RATE" },
}

parameter {
    name = "dues.rounded_to", title = "应缴党费取整", unit = "fen",
    { value = 1, from = "2008-04-01", basis = "DUES-WHOLE-BASE", note = "有的地方取整到角、元" },
}

parameter {
    name = "dues.unpaid_months", title = "连续未交党费提示的月数", unit = "count",
    { value = 6, from = "2008-04-01", basis = "DUES-SIX-MONTHS" },
}

parameter {
    name = "dues.refund_percent", title = "党费返还比例(百分之)", unit = "count",
    { place = "320600", value = 60, basis = "NT-29" },
    { place = "320684", value = 100, basis = "NT-30" },
}

parameter {
    name = "dues.refund_tolerance", title = "返还党费允许的尾差", unit = "fen",
    { value = 1, basis = "CROSS-DUES" },
}
