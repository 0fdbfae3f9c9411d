-- 会议应到名单:一次会议一个单位一种身份一行。
roster {
  name = "meeting_lists", title = "会议应到名单", aliases = { "应到名单", "参会名单" },
  key = { "activity_id", "unit_id", "role" }, key_also = { "name" },
  unit = "unit_id",
  columns = {
    { name = "activity_id", title = "活动编号", aliases = { "会议编号" },
      type = "reference", to = { "activities" } },
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "role", title = "参会身份", type = "text" },
    { name = "name", title = "姓名", type = "name" },
    { name = "present", title = "到会", aliases = { "是否到会" }, required = true, type = "boolean" },
  },
}
