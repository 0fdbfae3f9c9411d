-- 经费审计工作簿里的抽样底稿。另要按金额单位抽样、推断误差的,用 mingce audit。
parameter {
    name = "audit.sample_size", title = "抽样笔数（全取以外）", unit = "count",
    { value = 25, basis = "AUDIT-SAMPLE" },
}

parameter {
    name = "audit.sample_whole", title = "全取限额", unit = "fen",
    { value = 1000000, basis = "AUDIT-SAMPLE" },
}

parameter {
    name = "audit.sample_seed", title = "抽样种子", unit = "text",
    { value = "mingce", basis = "AUDIT-SAMPLE" },
}
