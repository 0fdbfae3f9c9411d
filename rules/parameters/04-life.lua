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

parameter {
    name = "life.group_per_month", title = "党小组会每月次数", unit = "count",
    { value = 1, basis = "LIFE-GROUP", note = "党小组数名册上没有,按有党小组的支部每月至少一次" },
}

parameter {
    name = "life.talk_per_year", title = "谈心谈话每年次数", unit = "count",
    { value = 1, basis = "LIFE-TALK", note = "每两人每年至少一次;台账只核全年有没有" },
}

-- 参加率的算法:1 是,0 否。
parameter {
    name = "life.substitute_counts", title = "送学算参加", unit = "count",
    { value = 1, basis = "LIFE-INFIRM", note = "否则不计应到" },
}

parameter {
    name = "life.infirm_expected", title = "年老体弱未到的计入应到", unit = "count",
    { value = 0, basis = "LIFE-INFIRM" },
}
