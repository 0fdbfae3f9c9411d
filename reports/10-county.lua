-- 县级汇总:报送上级。只有总数和按表式要有的名单,没有问题清单,没有人员编号。各表见 county/。
report {
    name = "county", title = "县级汇总", file = "上报/县级汇总.xlsx", profile = "upper",
}
