-- 党费:一人一月一行;一人一行、各月一列的表也可以,各月填实缴。比例写作 0.5% 或 0.005。上缴返还一个党组织一个期间(年或月)一行。
roster {
  name = "dues", title = "党费", aliases = { "党费收缴", "党费缴纳", "党费台账" },
  key = { "person_id", "month" },
  wide = { title = "month", value = "paid" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "month", title = "月份", aliases = { "所属月份" }, type = "date", precision = "month" },
    { name = "base", title = "缴费基数", aliases = { "基本离退休费", "月工资基数" },
      type = "money", min = 0 },
    { name = "excluded", title = "不计项目", aliases = { "补贴" }, type = "money", min = 0 },
    { name = "rate", title = "比例", aliases = { "缴纳比例" }, type = "decimal", min = 0, max = 1 },
    { name = "due", title = "应缴", aliases = { "应交党费", "应缴党费" }, type = "money", min = 0 },
    { name = "paid", title = "实缴", aliases = { "实交党费", "实缴党费" }, type = "money", min = 0 },
    { name = "paid_on", title = "交费日期", type = "date" },
    { name = "waiver_doc", title = "减免批准", aliases = { "免交依据" }, type = "text" },
    { name = "voucher_no", title = "凭证号", aliases = { "收据号" }, type = "code" },
  },
}

roster {
  name = "dues_transfers", title = "党费上缴返还", aliases = { "上缴返还", "党费返还", "党费上缴" },
  key = { "org_id", "period" },
  columns = {
    { name = "org_id", title = "党组织", aliases = { "党组织名称", "党组织代码", "支部名称" },
      type = "reference", to = { "orgs" } },
    { name = "period", title = "期间", aliases = { "年度", "月份" }, type = "date" },
    { name = "handed_up", title = "上缴", aliases = { "上缴党费" }, type = "money", min = 0 },
    { name = "refund_due", title = "应返", aliases = { "应返党费" }, type = "money", min = 0 },
    { name = "refunded", title = "实返", aliases = { "返还党费", "实返党费" }, type = "money", min = 0 },
  },
}
