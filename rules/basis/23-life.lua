-- 组织生活的次数，读自党组织生活制度的公开转载文字，以及2019年党员教育管理规定和宜兴的做法。
-- “一般”都留有余地：次数不足列出供核实，不径作结论。

basis {
    id = "LIFE-MEETING",
    title = "支部党员大会次数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "支部党员大会一般每季度1次。应开次数=季度数。",
}

basis {
    id = "LIFE-COMMITTEE",
    title = "支委会次数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "支部委员会会议一般每月1次。应开次数=月数；不设支委会的支部不核。",
    caution = "不设支委会不核，由 ORG-COMMITTEE 推出。",
}

basis {
    id = "LIFE-GROUP",
    title = "党小组会次数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "党小组会一般每月1次。应开次数=党小组数×月数；没有党小组的支部不核。",
    caution = "没有党小组不核为推定。",
}

basis {
    id = "LIFE-CLASS",
    title = "党课次数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "to check",
    text = "党课定期上；地方考核多按每季度至少1次。",
    caution = "全国文字没有定次数；另一出处为每年或每学期至少2次。次数由参数定。",
}

basis {
    id = "LIFE-CLASS-SECRETARY",
    title = "党委书记讲党课",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "党委书记每年至少讲1次党课。",
}

basis {
    id = "LIFE-THEME-DAY",
    title = "主题党日",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "每月相对固定1天开展主题党日。应开次数=月数。",
}

basis {
    id = "LIFE-REVIEW",
    title = "组织生活会",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "组织生活会每年至少1次，通常在第四季度。",
    caution = "不在第四季度只作提示。",
}

basis {
    id = "LIFE-APPRAISAL",
    title = "民主评议党员",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "民主评议党员一般每年1次，分优秀、合格、基本合格、不合格四等。",
}

basis {
    id = "LIFE-APPRAISAL-QUOTA",
    title = "民主评议优秀比例",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "评为优秀的一般不超过党员总数的三分之一（含三分之一）。",
    caution = "分母是否含不定等次的预备党员由参数定。",
}

basis {
    id = "LIFE-APPRAISAL-PROBATION",
    title = "预备党员参加评议",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "预备党员参加民主评议，但不定等次。",
}

basis {
    id = "LIFE-TALK",
    title = "谈心谈话",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "支部委员之间、委员与党员之间，每两人每年至少谈心谈话1次。",
}

basis {
    id = "LIFE-INFIRM",
    title = "年老体弱党员参加组织生活",
    document = "2019年党员教育管理规定（公开文字）",
    published = "2019",
    status = "in force",
    certainty = "public",
    text = "年老体弱党员不要求每月到场；送学上门、老老结对可以顶替到场。",
    caution = "老老结对是宜兴的做法；顶替怎样记录由当地定；参与率的应到人数是否扣除由参数定。",
}

basis {
    id = "LIFE-INFIRM-YIXING",
    title = "宜兴年老体弱党员",
    document = "宜兴市离退休干部党组织设置要求（依据中组发〔2006〕12号）",
    place = "320282",
    status = "in force",
    certainty = "public",
    text = "年老体弱党员不要求每月参加活动。",
    caution = "只见宜兴市的文字，中组发〔2006〕12号原文待核。",
}

basis {
    id = "LIFE-FLOATING",
    title = "流动党员",
    document = "流动党员管理（公开转述文字）",
    status = "in force",
    certainty = "public",
    text = "外出一般超过6个月（不含6个月）的为流动党员。",
    caution = "二手出处，条文待核。",
}
