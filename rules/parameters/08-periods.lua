-- 参加革命工作时期的界日,当日含在内。
parameter {
    name = "period.land_to", title = "土地革命时期止于", unit = "text",
    { value = "1937-07-06", basis = "STAT-PERIODS" },
}

parameter {
    name = "period.war_to", title = "抗日战争时期止于", unit = "text",
    { value = "1945-09-02", basis = "STAT-PERIODS" },
}

parameter {
    name = "period.liberation_to", title = "解放战争时期止于", unit = "text",
    { value = "1949-09-30", basis = "STAT-PERIODS" },
}

parameter {
    name = "period.war_early_to", title = "抗战前期止于", unit = "text",
    { value = "1942-12-31", basis = "STAT-PERIOD-SPLIT", note = "界日待核" },
}
