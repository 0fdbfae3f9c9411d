-- 评分:一个年度一个对象一项指标一个来源一行。指标写编号、名称都可以;考核空着的是年度考核。
-- 初评、县评是第一次评的,市评、抽查、复核是改动,核定是最后定的:改动要有依据和文号。
roster {
  name = "scores", title = "评分", aliases = { "考核评分", "考评得分", "自评表", "评分表" },
  key = { "year", "subject_id", "item_id", "source" }, key_also = { "assessment" },
  columns = {
    { name = "year", title = "年度", type = "integer", min = 1949, max = 2100 },
    { name = "subject_id", title = "被考核单位", aliases = { "考评对象" },
      type = "reference", to = { "units", "orgs", "alliances" } },
    { name = "item_id", title = "指标", aliases = { "考核项目", "评分项" }, type = "code" },
    { name = "source", title = "评分来源", aliases = { "评分主体" },
      type = "choice", choices = { "自评", "初评", "县评", "市评", "民主测评", "抽查",
        { "复核", "复评" }, { "核定", "审定" }, "加分", "扣分" } },
    { name = "score", title = "分值", aliases = { "得分" }, required = true, type = "decimal" },
    { name = "basis", title = "依据", aliases = { "扣分原因" }, type = "text" },
    { name = "rater", title = "评分人", type = "text" },
    { name = "on", title = "日期", aliases = { "评分日期" }, type = "date" },
    { name = "doc_no", title = "文号", aliases = { "依据文号" }, type = "text" },
    { name = "assessment", title = "考核", aliases = { "考核名称" }, type = "text" },
  },
}

roster {
  name = "veto", title = "一票否决", aliases = { "否决事项" },
  key = { "subject_id", "year", "reason" }, key_also = { "doc_no" },
  columns = {
    { name = "subject_id", title = "被考核单位", aliases = { "考评对象" },
      type = "reference", to = { "units", "orgs" } },
    { name = "year", title = "年度", type = "integer", min = 1949, max = 2100 },
    { name = "reason", title = "事由", aliases = { "否决原因", "原因" }, type = "text" },
    { name = "doc_no", title = "文号", type = "text" },
  },
}
