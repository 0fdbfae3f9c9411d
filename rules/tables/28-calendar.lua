-- 节日日历:一个节日一年一行,起止之间的活动算在这个节点上。
roster {
  name = "calendar", title = "节日日历", aliases = { "节日安排" },
  key = { "name", "year" },
  columns = {
    { name = "name", title = "节日", aliases = { "节日名称" }, type = "text" },
    { name = "year", title = "年度", type = "integer", min = 1949, max = 2100 },
    { name = "from", title = "起始日期", aliases = { "起" }, required = true,
      type = "date", precision = "day" },
    { name = "to", title = "终止日期", aliases = { "止" }, required = true,
      type = "date", precision = "day" },
  },
}
