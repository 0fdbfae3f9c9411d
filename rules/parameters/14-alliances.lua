-- 党建联盟。
parameter {
    name = "alliance.festival_least", title = "联盟成员单位每年节日活动次数", unit = "count",
    { place = "370522", value = 2, basis = "LJ-20" },
}
