-- 任务清单、评分和结对。
parameter {
    name = "tasks.total_weight", title = "任务权重总分", unit = "count",
    { value = 100, basis = "CROSS-SCORE" },
}

parameter {
    name = "tasks.actions", title = "行动个数", unit = "count",
    { place = "440606", value = 5, basis = "SD-03" },
}

parameter {
    name = "tasks.tasks", title = "主要任务个数", unit = "count",
    { place = "440606", value = 15, basis = "SD-03" },
}

parameter {
    name = "tasks.items", title = "工作内容个数", unit = "count",
    { place = "440606", value = 38, basis = "SD-03" },
}

parameter {
    name = "pairing.targets", title = "“1+3+N”每名帮扶人联系人数", unit = "count",
    { place = "620921", value = 3, basis = "JT-06" },
}
