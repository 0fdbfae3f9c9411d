-- 观摩督查:一个单位一次一行。同一轮的写同一轮次。
roster {
  name = "inspections", title = "观摩督查", aliases = { "督查记录", "观摩点评", "区镇行" },
  key = { "unit_id", "on" },
  unit = "unit_id",
  columns = {
    { name = "unit_id", title = "被查单位", aliases = { "区镇", "单位" },
      type = "reference", to = { "units" } },
    { name = "on", title = "日期", aliases = { "督查日期" }, type = "date", precision = "day" },
    { name = "kind", title = "督查形式", aliases = { "形式" }, required = true,
      type = "choice", choices = { { "推进会观摩", "观摩点评" }, { "区镇行", "每月督查" }, "其他" } },
    { name = "on_site", title = "看现场", aliases = { "现场看" }, type = "boolean" },
    { name = "score", title = "评分", aliases = { "点评得分" }, type = "decimal", min = 0, max = 100 },
    { name = "remark", title = "点评", type = "text" },
  },
}
