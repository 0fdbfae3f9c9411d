-- 试点、示范点:一个社区一个级别一行,计数时按最高级别只计一次。
roster {
  name = "pilots", title = "试点", aliases = { "试点社区", "示范点", "试点名册" },
  key = { "community_id", "level" }, key_also = { "from" },
  columns = {
    { name = "community_id", title = "社区", aliases = { "社区名称", "试点社区" },
      type = "reference", to = { "units" } },
    { name = "level", title = "级别", aliases = { "试点级别" },
      type = "choice", choices = { { "县", "县级", "区级", "县(区)级", "县(市、区)级" },
        { "市", "市级" }, { "省", "省级" }, { "全国", "全国级", "国家级" } } },
    { name = "programme", title = "项目", aliases = { "试点项目" }, type = "text" },
    { name = "from", title = "起始时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "终止时间", aliases = { "止" }, type = "date" },
  },
}
