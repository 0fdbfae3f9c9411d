-- 培训:一人一次培训一行,培训本身登记在活动中。
roster {
  name = "trainings", title = "培训", aliases = { "培训记录", "培训名册", "培训情况" },
  key = { "activity_id", "person_id" },
  columns = {
    { name = "activity_id", title = "活动编号", aliases = { "培训编号" },
      type = "reference", to = { "activities" } },
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "hours", title = "学时", type = "decimal", min = 0 },
    { name = "organiser", title = "主办", aliases = { "主办单位" }, type = "text" },
    { name = "passed", title = "结业", aliases = { "是否结业" }, type = "boolean" },
  },
}
