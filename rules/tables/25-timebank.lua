-- 时间银行:一笔存入或支取一行。对方可以是名册以外的居民,照录。
roster {
  name = "timebank", title = "时间银行", aliases = { "时间银行台账" },
  key = { "entry_id" },
  columns = {
    { name = "entry_id", title = "记录编号", aliases = { "流水号" }, type = "code" },
    { name = "person_id", title = "人员", aliases = { "人员编号", "身份证号", "公民身份号码" },
      required = true, type = "reference", to = { "persons" } },
    { name = "given", title = "存入小时", aliases = { "存入" }, type = "decimal", min = 0 },
    { name = "redeemed", title = "支取小时", aliases = { "支取" }, type = "decimal", min = 0 },
    { name = "on", title = "日期", required = true, type = "date", precision = "day" },
    { name = "counterparty", title = "对方", aliases = { "服务对象" }, type = "text" },
  },
}
