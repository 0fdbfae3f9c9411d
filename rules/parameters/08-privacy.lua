-- 公开数据的最少人数:少于这个数的人数不写出来。
parameter {
    name = "privacy.least", title = "公开数据的最少人数", unit = "count",
    { value = 5, basis = "PRIV-P3" },
}
