-- 党建联盟。摸底的口径只作统计,各地通用;编组、场所、计划是利津的规定。
parameter {
    name = "alliance.regular_share", title = "正常参加活动的出勤率(含本数)", unit = "ratio",
    { value = "0.50", basis = "STAT-REGULAR" },
}

parameter {
    name = "alliance.regular_months", title = "正常参加活动的考察月数", unit = "count",
    { value = 12, basis = "STAT-REGULAR" },
}

parameter {
    name = "alliance.delivered_counts", title = "送学代替算不算正常参加(1算,0不算)", unit = "count",
    { value = 0, basis = "STAT-REGULAR" },
}

parameter {
    name = "alliance.fewer_than", title = "正常参加活动不足的人数(不含本数)", unit = "count",
    { value = 5, basis = "STAT-REGULAR", note = "5出自 LJ-01" },
}

parameter {
    name = "alliance.units_least", title = "建议联盟的单位数下限(含本数)", unit = "count",
    { place = "370522", value = 4, basis = "LJ-02", note = "原文没有给出，建议数" },
}

parameter {
    name = "alliance.units_most", title = "建议联盟的单位数上限(含本数)", unit = "count",
    { place = "370522", value = 8, basis = "LJ-02", note = "原文没有给出，建议数" },
}

parameter {
    name = "alliance.venue_of", title = "固定活动场所按单位还是按联盟", unit = "text",
    { place = "370522", value = "单位", basis = "LJ-17", note = "原文不明，也可填 联盟" },
}

parameter {
    name = "plan.months", title = "年度计划应在几月底以前报送", unit = "count",
    { place = "370522", value = 3, basis = "LJ-15", note = "原文写“年初”，读作第一季度" },
}
