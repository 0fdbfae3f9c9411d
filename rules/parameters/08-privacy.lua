-- 公开数据的最少人数:少于这个数的人数不写出来。
parameter {
    name = "privacy.least", title = "公开数据的最少人数", unit = "count",
    { value = 5, basis = "PRIV-P3" },
}

parameter {
    name = "privacy.checked_from", title = "全案多少人起提示单位人数过少", unit = "count",
    { value = 100, basis = "PRIV-P3" },
}
