-- 荣誉。表上写的级别照录在 level_text:“市级”在设区的市是地级,在县级市是县级,由荣誉口径(relation honours)按地方判定。
roster {
  name = "awards", title = "荣誉", aliases = { "荣誉表彰", "表彰", "获奖" },
  key = { "award_id" },
  columns = {
    { name = "award_id", title = "荣誉编号", aliases = { "表彰编号" }, type = "code" },
    { name = "subject_kind", title = "获奖主体类别", aliases = { "主体类别" }, required = true,
      type = "choice", choices = { "个人", { "支部", "党组织" }, "单位", { "团队", "队伍" } } },
    { name = "subject_id", title = "获奖主体", aliases = { "获奖人", "获奖单位", "主体" },
      type = "reference", to = { "persons", "orgs", "units", "teams" } },
    { name = "title", title = "荣誉名称", aliases = { "表彰名称" }, type = "text" },
    { name = "kind", title = "荣誉类别", aliases = { "类别" }, required = true,
      type = "choice", choices = { "优秀共产党员", "优秀党务工作者", "先进基层党组织", { "六好示范", "六好示范支部" },
        "星级", { "最美银发", "最美银发志愿者", "最美银发志愿服务团队" }, { "光荣在党50年", "光荣在党五十年" }, "其他" } },
    { name = "level_text", title = "级别", aliases = { "表彰层级" }, type = "text" },
    { name = "level", title = "规范级别", type = "choice",
      choices = { "全国", "省", { "市州", "地市" }, { "县市区", "县区" }, { "乡镇街道", "乡镇" } } },
    { name = "year", title = "年度", aliases = { "表彰时间" }, type = "integer", min = 1949, max = 2100 },
    { name = "issuer", title = "授予机关", type = "text" },
    { name = "doc_no", title = "文号", type = "text" },
    { name = "revoked_on", title = "撤销时间", type = "date" },
  },
}
