-- 结对帮扶:一名帮扶人一名对象一行。问题台账记个人困难、历史遗留和意见建议的提出、办结。
roster {
  name = "pairings", title = "结对帮扶", aliases = { "结对", "联系帮扶" },
  key = { "helper_id", "target_id" }, key_also = { "from" },
  columns = {
    { name = "helper_id", title = "帮扶人", aliases = { "联系人", "支委" },
      type = "reference", to = { "persons" } },
    { name = "target_id", title = "帮扶对象", aliases = { "联系对象" },
      type = "reference", to = { "persons" } },
    { name = "mode", title = "模式", aliases = { "结对形式" },
      type = "choice", choices = { "1+3+N", "老老结对", "联建结对" } },
    { name = "from", title = "起始时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "终止时间", aliases = { "止" }, type = "date" },
    { name = "solved_n", title = "办实事件数", aliases = { "解决问题数" }, type = "integer", min = 0 },
  },
}

roster {
  name = "problems", title = "问题台账", aliases = { "困难问题", "办实事台账" },
  key = { "problem_id" },
  columns = {
    { name = "problem_id", title = "问题编号", type = "code" },
    { name = "subject_id", title = "人员/单位", aliases = { "人员", "单位" }, required = true,
      type = "reference", to = { "persons", "units", "orgs" } },
    { name = "kind", title = "类别", aliases = { "问题类别" }, required = true,
      type = "choice", choices = { { "个人困难", "困难" }, { "历史遗留", "历史遗留问题" },
        { "意见建议", "意见", "建议" } } },
    { name = "opened", title = "提出日期", aliases = { "提出时间" }, required = true, type = "date" },
    { name = "closed", title = "办结日期", aliases = { "办结时间" }, type = "date" },
    { name = "result", title = "结果", aliases = { "办理结果" }, type = "text" },
  },
}
