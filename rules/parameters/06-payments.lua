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
    name = "payment.uses_dues", title = "党费可以用于(用途中的词)", unit = "text",
    { value = "培训、教育、学习、党课、书报、报刊、图书、资料、订阅、表彰、奖励、困难、慰问、帮扶、补助",
      from = "2008-04-01", basis = "DUES-USE", note = "原文列举之后有“等”,所以只作提示" },
}

parameter {
    name = "payment.cash_most", title = "对单位现金支付上限", unit = "fen",
    { value = 100000, from = "1988-10-01", basis = "CASH-LIMIT" },
}
