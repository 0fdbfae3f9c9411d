-- 阵地:一处一行。受益人次含在职党员和群众,不作参加率的依据。
roster {
  name = "facilities", title = "阵地", aliases = { "阵地名册", "活动阵地", "活动场所" },
  key = { "facility_id" },
  unit = "unit_id",
  columns = {
    { name = "facility_id", title = "阵地编号", type = "code" },
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "kind", title = "类别", aliases = { "阵地类别" }, type = "text" },
    { name = "area", title = "面积", aliases = { "面积(平方米)" }, type = "decimal", min = 0 },
    { name = "uses", title = "使用次数", type = "integer", min = 0 },
    { name = "person_times", title = "受益人次", type = "integer", min = 0 },
    { name = "occupants", title = "入驻组织", type = "texts" },
  },
}
