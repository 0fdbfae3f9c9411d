-- 支部制度和党务公开:制度一项一行;公开一次一行。
roster {
  name = "branch_systems", title = "支部制度", aliases = { "制度清单", "制度台账" },
  key = { "org_id", "kind" },
  columns = {
    { name = "org_id", title = "党组织", aliases = { "支部", "党组织名称" },
      type = "reference", to = { "orgs" } },
    { name = "kind", title = "制度", aliases = { "制度类别" },
      type = "choice", choices = { "学习教育", "党务公开", "党费收缴", { "重大问题报告", "重大事项报告" },
        "谈心谈话", "走访慰问", "其他" } },
    { name = "in_place", title = "是否建立", aliases = { "有无" }, required = true, type = "boolean" },
    { name = "issued_on", title = "建立时间", aliases = { "修订时间" }, type = "date" },
  },
}
roster {
  name = "disclosures", title = "党务公开", aliases = { "公开台账", "公开记录" },
  key = { "org_id", "on", "kind" },
  columns = {
    { name = "org_id", title = "党组织", aliases = { "支部", "党组织名称" },
      type = "reference", to = { "orgs" } },
    { name = "on", title = "公开日期", aliases = { "日期" }, type = "date", precision = "day" },
    { name = "kind", title = "公开事项", aliases = { "公开内容", "事项" },
      type = "choice", choices = { "经费管理", "评先评优", "党费收缴", "党员发展", "其他" } },
    { name = "way", title = "公开方式", type = "text" },
  },
}
