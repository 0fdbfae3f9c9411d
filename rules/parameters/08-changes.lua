-- 与上期比较的界限。
parameter {
    name = "change.roster_share", title = "在册人数增减幅度界限", unit = "ratio",
    { value = "0.20", basis = "CROSS-PREVIOUS" },
}
