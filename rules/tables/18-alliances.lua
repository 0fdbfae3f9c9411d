-- 党建联盟和成员单位。入盟不改变隶属关系;轮值顺序从 0 起,退出的成员不另排。
-- 三个一中的集体活动由活动台账得出,不设栏。
roster {
  name = "alliances", title = "联盟", aliases = { "党建联盟", "联盟名册" },
  key = { "alliance_id" },
  names = { "name" },
  columns = {
    { name = "alliance_id", title = "联盟编号", type = "code" },
    { name = "name", title = "名称", aliases = { "联盟名称" }, required = true, type = "text" },
    { name = "area", title = "片区", aliases = { "地缘" }, type = "text" },
    { name = "trade", title = "行业", aliases = { "业缘" }, type = "text" },
    { name = "lead_unit_id", title = "牵头单位", aliases = { "牵头部门" }, required = true,
      type = "reference", to = { "units" } },
    { name = "head_person_id", title = "负责人", aliases = { "联盟负责人" },
      type = "reference", to = { "persons" } },
    { name = "founded_on", title = "成立时间", type = "date" },
    { name = "coordinator_id", title = "统筹协调单位", aliases = { "统筹单位" },
      type = "reference", to = { "units" } },
    { name = "rota_from", title = "轮值起始月", aliases = { "轮值起始" }, type = "date", precision = "month" },
    { name = "venue", title = "固定活动场所", type = "text" },
    { name = "five_links", title = "五联", aliases = { "五项联动" },
      type = "choices", choices = { "组织联建", "党员联学", "活动联办", "资源联享", "服务联动" } },
    { name = "has_ledger", title = "台账", aliases = { "建立台账" }, type = "boolean" },
    { name = "has_group", title = "微信群", aliases = { "建立微信群" }, type = "boolean" },
    { name = "has_plan", title = "计划", aliases = { "年度有计划" }, type = "boolean" },
    { name = "has_brand", title = "品牌", aliases = { "品牌有特色" }, type = "boolean" },
    { name = "has_venue", title = "阵地", aliases = { "活动有阵地" }, type = "boolean" },
    { name = "has_funds", title = "经费", aliases = { "经费有保障" }, type = "boolean" },
  },
}

roster {
  name = "alliance_members", title = "联盟成员", aliases = { "联盟成员单位", "成员单位" },
  key = { "alliance_id", "unit_id" },
  columns = {
    { name = "alliance_id", title = "联盟编号", aliases = { "联盟", "联盟名称" },
      type = "reference", to = { "alliances" } },
    { name = "unit_id", title = "成员单位", aliases = { "成员" },
      type = "reference", to = { "units" } },
    { name = "partner_kind", title = "伙伴类别", aliases = { "联建类别" },
      type = "choice", choices = { { "联盟", "联建联盟" }, { "联建", "联建强基" }, { "结对", "联建结对" } } },
    { name = "order_no", title = "轮值顺序", aliases = { "顺序" }, type = "integer", min = 0 },
    { name = "from", title = "加入时间", aliases = { "入盟时间" }, type = "date" },
    { name = "to", title = "退出时间", aliases = { "退盟时间" }, type = "date" },
  },
}
