-- 收件登记:每收到一次登记一行。没有写报送内容的,是全套名册。是否按时看这里,不看文件的日期。
roster {
  name = "receipts", title = "收件登记", aliases = { "收件登记表", "收文登记" },
  key = { "unit_id", "received_on" }, key_also = { "content" },
  columns = {
    { name = "unit_id", title = "报送单位", aliases = { "单位", "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "content", title = "报送内容", aliases = { "报送名册" }, type = "choice",
      choices = { { "单位", "单位名册" }, { "党组织", "党组织名册" }, { "人员", "人员名册", "离退休干部名册" },
        { "隶属", "党员名册", "隶属关系" }, { "任职", "任职情况" }, { "多重管理", "社区报到" },
        { "活动", "活动台账" }, { "参加记录", "签到表" }, { "荣誉", "荣誉表彰" } } },
    { name = "received_on", title = "收到日期", aliases = { "收件日期", "报送日期" }, type = "date", precision = "day" },
    { name = "zero", title = "零报告", aliases = { "是否零报告" }, type = "boolean" },
    { name = "returned", title = "退回次数", type = "integer", min = 0, max = 99 },
    { name = "contact", title = "报送人", aliases = { "联系人", "经办人" }, type = "name" },
    { name = "note", title = "备注", type = "text" },
  },
}
