-- 意见建议:一条一行。
roster {
  name = "suggestions", title = "意见建议", aliases = { "建议台账", "建言献策" },
  key = { "id" },
  unit = "unit_id",
  columns = {
    { name = "id", title = "建议编号", aliases = { "意见编号" }, type = "code" },
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "proposer", title = "提出人", aliases = { "建议人" }, type = "text" },
    { name = "content", title = "内容", aliases = { "建议内容", "意见建议" }, required = true,
      type = "text" },
    { name = "on", title = "提出日期", aliases = { "收集日期", "提出时间" }, type = "date" },
    { name = "handled", title = "采纳", aliases = { "是否采纳" }, type = "boolean" },
    { name = "replied_on", title = "反馈日期", aliases = { "反馈时间" }, type = "date" },
  },
}
