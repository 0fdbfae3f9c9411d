-- 经费标准,单位为分。
parameter {
    name = "fund.work.floor_committee", title = "党委工作经费下限", unit = "fen",
    { place = "530000", value = 500000, basis = "YN-WORK-FUND" },
}

parameter {
    name = "fund.work.floor_general_branch", title = "党总支工作经费下限", unit = "fen",
    { place = "530000", value = 400000, basis = "YN-WORK-FUND" },
}

parameter {
    name = "fund.work.floor_branch", title = "党支部工作经费下限", unit = "fen",
    { place = "530000", value = 300000, basis = "YN-WORK-FUND" },
}
