-- 年度计划:一项计划活动一行。
roster {
  name = "plans", title = "年度计划", aliases = { "活动计划" },
  key = { "plan_id" },
  columns = {
    { name = "plan_id", title = "计划编号", type = "code" },
    { name = "year", title = "年度", required = true, type = "integer", min = 1949, max = 2100 },
    { name = "owner_id", title = "主体", aliases = { "责任单位", "单位", "支部", "联盟" }, required = true,
      type = "reference", to = { "orgs", "units", "alliances" } },
    { name = "month", title = "月份", aliases = { "日期", "时间安排" }, type = "date", precision = "month" },
    { name = "kind", title = "类别", aliases = { "活动类别" }, required = true,
      type = "choice", choices = { { "支部党员大会", "党员大会" }, { "支委会", "支部委员会" }, "党小组会", "党课",
        { "主题党日", "主题党日活动" }, "组织生活会", { "民主评议", "民主评议党员" }, "联盟会议", "参观视察",
        "形势报告", "红色教育", { "志愿服务", "志愿服务活动" }, "文体", "培训", "政情通报", "座谈", "谈心谈话",
        { "法治教育", "党规党纪和法治教育", "警示教育" }, { "传帮带", "业务传授" } } },
    { name = "content", title = "内容", aliases = { "活动内容", "活动计划" }, type = "text" },
    { name = "expected_n", title = "预计人数", type = "integer", min = 0 },
    { name = "budget", title = "预算", aliases = { "预算金额" }, type = "money", min = 0 },
    { name = "owner_name", title = "责任人", type = "text" },
    { name = "submitted_on", title = "报送日期", aliases = { "报送时间" }, type = "date" },
  },
}
