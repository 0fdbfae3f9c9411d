-- 党组织更名。代码不变,一个名称一行;起始时间不详的可空。
roster {
  name = "org_names", title = "党组织名称沿革", aliases = { "党组织更名", "更名情况" },
  key = { "org_id", "name" }, key_also = { "from" },
  columns = {
    { name = "org_id", title = "党组织代码", aliases = { "组织编码", "支部编号" },
      type = "reference", to = { "orgs" } },
    { name = "name", title = "名称", aliases = { "党组织名称", "支部名称" }, type = "text" },
    { name = "from", title = "启用时间", aliases = { "起始时间", "起" }, type = "date" },
    { name = "to", title = "停用时间", aliases = { "终止时间", "止" }, type = "date" },
  },
}
