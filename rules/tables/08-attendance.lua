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

-- 签到册:一人一行、各次活动的日期一列,格内填 √、假、缺。没有活动编号,按党组织和日期对到活动台账;
-- 不填党组织的,按签到人当日的组织关系和受管理的组织对。
roster {
  name = "sign_sheets", title = "签到册", aliases = { "点名册", "考勤表", "签到登记表" },
  key = { "person_id", "on" }, key_also = { "org_id" },
  wide = { title = "on", value = "state" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "on", title = "日期", aliases = { "活动时间" }, type = "date", precision = "day" },
    { name = "org_id", title = "党组织", aliases = { "党组织名称", "所在党支部" },
      type = "reference", to = { "orgs", "units", "teams", "alliances" } },
    { name = "state", title = "参加状态", aliases = { "签到", "出勤" }, required = true,
      type = "choice", choices = { { "实到", "√", "到" }, { "请假", "假" }, { "缺席", "缺", "×" }, "线上",
        { "送学代替", "送学" }, { "免到", "年老体弱" } } },
  },
}
