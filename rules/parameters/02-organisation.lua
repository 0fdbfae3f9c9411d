-- 组织设置的界限和用语。
parameter {
    name = "org.branch_most", title = "党支部党员人数一般上限", unit = "count",
    { value = 50, from = "2018-10-28", basis = "ORG-BRANCH" },
}

parameter {
    name = "org.branch_least", title = "党支部正式党员人数下限", unit = "count",
    { value = 3, from = "2018-10-28", basis = "ORG-BRANCH" },
}

parameter {
    name = "org.committee_from", title = "设支委会的正式党员人数", unit = "count",
    { value = 7, from = "2018-10-28", basis = "ORG-COMMITTEE" },
}

parameter {
    name = "org.committee_least", title = "支委会委员人数下限", unit = "count",
    { value = 3, from = "2018-10-28", basis = "ORG-COMMITTEE" },
}

parameter {
    name = "org.committee_most", title = "支委会委员人数上限", unit = "count",
    { value = 7, from = "2018-10-28", basis = "ORG-COMMITTEE" },
}

-- 顺德只说“相对年轻”,没有数;没有数的地方不核年龄。
parameter {
    name = "org.secretary_age_most", title = "党支部书记年龄上限", unit = "count",
    { place = "320282", value = 75, basis = "ORG-SECRETARY-AGE" },
}

parameter {
    name = "honour.level_of_shi", title = "荣誉“市级”所指级别", unit = "text",
    { value = "市州", basis = "ROSTER-LEVEL" },
    { place = "532801", value = "县市区", basis = "ROSTER-LEVEL",
      note = "县级市自称“市级”，见 JH-17" },
}

parameter {
    name = "figures.about", title = "“左右”的上下幅度(百分之)", unit = "count",
    { value = 5, basis = "ROSTER-FIGURE" },
}
