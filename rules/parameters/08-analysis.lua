-- 内部统计分析的界限。只用于 内部/统计分析.xlsx,不用于考核和经费。
parameter {
    name = "analysis.outlier", title = "离群值的修正 z 值界限", unit = "count",
    { value = "3.5", basis = "STAT-OUTLIER" },
}

parameter {
    name = "analysis.units_least", title = "比较各单位所需的单位数", unit = "count",
    { value = 5, basis = "STAT-OUTLIER" },
}

parameter {
    name = "analysis.trend_months", title = "判断趋势所需的月数", unit = "count",
    { value = 6, basis = "STAT-TREND" },
}

parameter {
    name = "analysis.trend_p", title = "判为有趋势的 p 值界限", unit = "ratio",
    { value = "0.05", basis = "STAT-TREND" },
}

parameter {
    name = "analysis.people_few", title = "人数少、界限宽的提示界限", unit = "count",
    { value = 20, basis = "STAT-FUNNEL" },
}
