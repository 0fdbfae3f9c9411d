-- 补贴和支出。
parameter {
    name = "allowance.committee_share", title = "副书记、委员补贴不高于书记的比例", unit = "ratio",
    { place = "530000", value = "70%", basis = "YN-COMMITTEE" },
    { place = "533100", value = "70%", basis = "DH-COMMITTEE" },
}

parameter {
    name = "allowance.grace_days", title = "基本补贴宽限天数(月末起)", unit = "count",
    { place = "320600", value = 0, basis = "NT-27", note = "材料写“按时”,没有给宽限天数" },
}

parameter {
    name = "payment.activity_days", title = "支付与活动相隔天数上限", unit = "count",
    { value = 90, basis = "CROSS-PAYMENT" },
}

parameter {
    name = "payment.cash_most", title = "对单位现金支付上限", unit = "fen",
    { value = 100000, from = "1988-10-01", basis = "CASH-LIMIT" },
}
