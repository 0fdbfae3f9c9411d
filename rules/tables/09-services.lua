-- 走访慰问、送学等服务,一人一次一行;触发事件是必访的由头。
roster {
  name = "services", title = "走访慰问", aliases = { "服务记录", "慰问台账", "走访台账", "送学记录" },
  key = { "service_id" },
  columns = {
    { name = "service_id", title = "服务编号", type = "code" },
    { name = "on", title = "日期", aliases = { "走访时间" }, required = true,
      type = "date", precision = "day" },
    { name = "person_id", title = "对象", aliases = { "慰问对象", "人员编号" }, required = true,
      type = "reference", to = { "persons" } },
    { name = "kind", title = "服务类型", aliases = { "慰问类别" }, required = true,
      type = "choice", choices = { "节日慰问", "生日问候", "电话问候", { "送学上门", "送学" }, "资料邮寄",
        { "主题党日", "主题党日活动" }, "住院探望", "变故探望", "困难帮扶" } },
    { name = "trigger_id", title = "触发事件", aliases = { "事由" },
      type = "reference", to = { "triggers" } },
    { name = "visitor", title = "走访人", aliases = { "走访领导" }, type = "text" },
    { name = "visitor_rank", title = "职务", aliases = { "走访人职务" }, type = "text" },
    { name = "cash", title = "慰问金", type = "money", min = 0 },
    { name = "goods_value", title = "物资折价", aliases = { "慰问品金额" }, type = "money", min = 0 },
    { name = "fund_source", title = "经费来源", type = "text" },
    { name = "receipt", title = "签收", type = "boolean" },
  },
}

roster {
  name = "triggers", title = "触发事件", aliases = { "必访事件" },
  key = { "trigger_id" },
  columns = {
    { name = "trigger_id", title = "事件编号", aliases = { "触发事件编号" }, type = "code" },
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" }, required = true,
      type = "reference", to = { "persons" } },
    { name = "kind", title = "事件类型", aliases = { "触发事件", "事由" }, required = true,
      type = "choice", choices = { { "节日", "节日慰问" }, { "住院", "生病住院" },
        { "变故", "家庭重大变故", "重大变故" } } },
    { name = "on", title = "日期", aliases = { "发生时间" }, required = true,
      type = "date", precision = "day" },
  },
}
