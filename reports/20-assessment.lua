-- 年度考核:报送上级。各表在 reports/assessment 里,文件名前的数字是 A 几;试算的表只在试算时有,不进 A1 至 A6。
report {
    name = "assessment", title = "年度考核", file = "上报/年度考核.xlsx", profile = "upper",
}
