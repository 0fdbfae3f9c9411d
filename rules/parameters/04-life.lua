-- 组织生活的最低次数。
parameter {
    name = "life.meeting_per_quarter", title = "支部党员大会每季度次数", unit = "count",
    { value = 1, basis = "LIFE-MEETING" },
}

parameter {
    name = "life.committee_per_month", title = "支委会每月次数", unit = "count",
    { value = 1, basis = "LIFE-COMMITTEE" },
}

parameter {
    name = "life.class_per_quarter", title = "党课每季度次数", unit = "count",
    { value = 1, basis = "LIFE-CLASS", note = "全国文字没有定次数,各地多按每季度一次" },
}

parameter {
    name = "life.theme_day_per_month", title = "主题党日每月次数", unit = "count",
    { value = 1, basis = "LIFE-THEME-DAY" },
}

parameter {
    name = "life.review_per_year", title = "组织生活会每年次数", unit = "count",
    { value = 1, basis = "LIFE-REVIEW" },
}

parameter {
    name = "life.appraisal_per_year", title = "民主评议党员每年次数", unit = "count",
    { value = 1, basis = "LIFE-APPRAISAL" },
}
