-- 参加记录:一人一次活动一行。
roster {
  name = "attendance", title = "参加记录", aliases = { "签到", "签到表", "出勤" },
  key = { "activity_id", "person_id" },
  columns = {
    { name = "activity_id", title = "活动编号", type = "reference", to = { "activities" } },
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "state", title = "参加状态", aliases = { "签到", "出勤" }, required = true,
      type = "choice", choices = { { "实到", "√", "到" }, { "请假", "假" }, { "缺席", "缺" }, "线上",
        { "送学代替", "送学" }, { "免到", "年老体弱" } } },
    { name = "hours", title = "时长", aliases = { "小时数" }, type = "decimal", min = 0 },
    { name = "reason", title = "原因", aliases = { "缺席原因" }, type = "text" },
  },
}
