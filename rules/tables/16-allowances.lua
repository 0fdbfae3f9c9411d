-- 补贴发放:一人一个党组织一个月一类补贴一行;一人一行、各月一列的表也可以,各月填金额。所属月份是补贴归属的月份,支付日期是实际发放的日期。
-- 同一个月有两张凭证的是两次发放,两行都读,由审核判断是不是重发。
roster {
  name = "allowances", title = "补贴发放", aliases = { "书记补贴", "工作补贴", "补贴台账" },
  key = { "person_id", "org_id", "month", "kind" }, key_also = { "voucher_no" },
  wide = { title = "month", value = "amount" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "org_id", title = "党组织", aliases = { "任职支部", "党组织名称" },
      type = "reference", to = { "orgs", "alliances" } },
    { name = "month", title = "所属月份", aliases = { "发放月份", "月份" }, type = "date", precision = "month" },
    { name = "kind", title = "补贴类型", aliases = { "基本/绩效" },
      type = "choice", choices = { { "基本", "基本补贴" }, { "绩效", "绩效补贴" } } },
    { name = "amount", title = "金额", aliases = { "发放金额" }, required = true,
      type = "money", min = "0.01" },
    { name = "on", title = "支付日期", aliases = { "支出时间", "发放日期" }, type = "date" },
    { name = "grade", title = "等次", aliases = { "考核等次" }, type = "text" },
    { name = "coef", title = "系数", type = "decimal", min = 0 },
    { name = "voucher_no", title = "凭证号", aliases = { "票据号" }, type = "code" },
    { name = "method", title = "支付方式",
      type = "choice", choices = { { "现金", "现金支付" }, { "转账", "银行转账", "汇款" }, "公务卡", "支票",
        "其他" } },
    { name = "approver", title = "审批人", type = "text" },
  },
}
