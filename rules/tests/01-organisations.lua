-- 党组织:规范化达标创建、示范级别、工作经费下限。
test {
    name = "达标的支部,县级示范", of = "standardisation", place = "532801", at = "2021-12-31",
    given = { fields = { org_name = "甲支部", standard_status = "达标", enrolled = 1, passed = 1, demo_level = "县" } },
    expect = { enrolled = 1, passed = 1, demonstration = "县", grade = "示范党支部（县级）", total = false },
}
test {
    name = "党支部工作经费下限", of = "work_floor", place = "532801", at = "2021-12-31",
    given = { fields = { org_kind = "党支部" } },
    expect = { amount = 300000 },
}
test {
    name = "启东市返还全部党费", of = "dues.refund_percent", place = "320681", at = "2019-01-01",
    expect = { value = 60, basis = "NT-29" },
}
