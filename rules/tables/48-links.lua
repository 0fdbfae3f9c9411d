-- “1+N”共建:一个支部与一个共建对象一行。
roster {
  name = "partners", title = "共建对象", aliases = { "1+N共建", "共建单位" },
  key = { "org_id", "partner" }, key_also = { "from" },
  columns = {
    { name = "org_id", title = "党组织", aliases = { "支部", "党组织名称" },
      type = "reference", to = { "orgs" } },
    { name = "partner", title = "共建对象", aliases = { "对象名称" }, type = "text" },
    { name = "kind", title = "对象种类", aliases = { "种类" }, required = true,
      type = "choice", choices = { "社区", "社团", "志愿组织", "服务项目", { "单位", "机关企事业单位" },
        "其他" } },
    { name = "from", title = "起始时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "终止时间", aliases = { "止" }, type = "date" },
  },
}

-- 核对登记:走访联系的是离退休干部,核对登记的是其中党员的两项信息。
roster {
  name = "verifications", title = "核对登记", aliases = { "走访核对", "核对登记表" },
  key = { "person_id", "on" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "on", title = "联系日期", aliases = { "核对日期", "日期" }, type = "date" },
    { name = "contacted", title = "走访联系", aliases = { "已联系" }, type = "boolean" },
    { name = "life_checked", title = "组织生活已核", aliases = { "核对组织生活" }, type = "boolean" },
    { name = "residence_checked", title = "居住信息已核", aliases = { "核对居住信息" }, type = "boolean" },
  },
}

-- 社区任职:离退休干部党员在社区党组织的职务。
roster {
  name = "community_posts", title = "社区任职", aliases = { "社区任职名册" },
  key = { "person_id", "community_id", "post" }, key_also = { "from" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "community_id", title = "社区", aliases = { "社区名称" },
      type = "reference", to = { "units" } },
    { name = "post", title = "社区党内职务", aliases = { "社区职务" }, type = "text" },
    { name = "from", title = "任职时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "离任时间", aliases = { "止" }, type = "date" },
  },
}
