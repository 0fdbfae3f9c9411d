-- 图书漂流:一次借还一行,按册次计。
roster {
  name = "book_loans", title = "图书漂流", aliases = { "图书借还" },
  key = { "loan_id" },
  unit = "unit_id",
  columns = {
    { name = "loan_id", title = "借还编号", type = "code" },
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "on", title = "日期", required = true, type = "date", precision = "day" },
    { name = "issued", title = "借出册数", aliases = { "借出" }, type = "integer", min = 0 },
    { name = "returned", title = "归还册数", aliases = { "归还" }, type = "integer", min = 0 },
  },
}
