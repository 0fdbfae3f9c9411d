-- 多重管理。行可以重叠,只列名单,不加总。
roster {
  name = "managed_by", title = "多重管理", aliases = { "双重管理", "社区报到" },
  key = { "person_id", "body_id" }, key_also = { "from" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "body_kind", title = "管理方类型", aliases = { "管理单位类别" }, required = true,
      type = "choice", choices = { "原单位", "社区", "协会", { "临时支部", "临时党支部" },
        { "功能型支部", "功能型党支部" }, { "联盟", "党建联盟" } } },
    { name = "body_id", title = "管理方", aliases = { "报到社区", "管理单位" },
      type = "reference", to = { "units", "orgs", "alliances" } },
    { name = "report_on", title = "报到时间", aliases = { "双报到时间" }, type = "date" },
    { name = "nearby_set", title = "融入事项", aliases = { "四融入" },
      type = "choices", choices = { "学习", "活动", "照顾", "作用" } },
    { name = "field", title = "融入领域", aliases = { "党建领域" },
      type = "choice", choices = { { "农村", "农村基层党建" }, { "城市", "城市基层党建" },
        { "两新组织", "两新", "两新组织党建" } } },
    { name = "from", title = "起始时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "终止时间", aliases = { "止" }, type = "date" },
  },
}
