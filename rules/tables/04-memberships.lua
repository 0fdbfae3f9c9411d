-- 组织关系隶属。一名党员只有一个隶属支部;多重管理另见多重管理表。
roster {
  name = "memberships", title = "隶属", aliases = { "隶属关系", "组织关系", "党员名册" },
  key = { "person_id" }, key_also = { "from" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "org_id", title = "组织关系所在支部", aliases = { "所在党支部", "隶属支部" }, required = true,
      type = "reference", to = { "orgs" } },
    { name = "grade", title = "党员类别", aliases = { "正式/预备", "正式预备" },
      type = "choice", choices = { { "正式党员", "正式" }, { "预备党员", "预备" } } },
    { name = "from", title = "转入时间", aliases = { "编入时间" }, type = "date" },
    { name = "to", title = "转出时间", aliases = { "转出日期" }, type = "date" },
  },
}
