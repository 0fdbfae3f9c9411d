-- 专项活动经费、奖补、分摊。材料没有给数的用示范(model):采用或另行设定以后才有。
parameter {
    name = "fund.activity.per_head", title = "专项活动经费每人每年标准", unit = "fen",
    { place = "320600", value = 60000, basis = "NT-28" },
}

parameter {
    name = "fund.activity.heads", title = "专项活动经费的人数口径(retired 离退休干部,member 党员)", unit = "text",
    { place = "320600", value = "retired", basis = "NT-28", note = "材料只写“每人”，暂按离退休干部；由市里定" },
}

parameter {
    name = "fund.activity.counted_on", title = "专项活动经费的人数时点(年末、年初、平均)", unit = "text",
    { place = "320600", value = "年末", basis = "NT-28", note = "材料没有写时点，暂按年末；由市里定" },
}

parameter {
    name = "fund.activity.scope", title = "专项活动经费的范围(市本级、全市)", unit = "text",
    { place = "320600", value = "市本级", basis = "NT-28",
      note = "出资的是市财政，从严只按市本级；及于各县的填 全市" },
}

parameter {
    name = "fund.subsidy.rate", title = "奖补比例", unit = "ratio",
    { value = "50%", basis = "FUND-SUBSIDY-MODEL" },
}

parameter {
    name = "fund.subsidy.cap", title = "每次奖补上限", unit = "fen",
    { value = 200000, basis = "FUND-SUBSIDY-MODEL" },
}

parameter {
    name = "fund.subsidy.least_heads", title = "奖补活动的参加人数下限(含本数)", unit = "count",
    { value = 10, basis = "FUND-SUBSIDY-MODEL" },
}

parameter {
    name = "alliance.share_method", title = "联盟活动费用的分摊办法(平均、人数、主办)", unit = "text",
    { value = "平均", basis = "FUND-SHARE-MODEL" },
}
