-- 经费预算:一个单位一个年度一类经费一行。实物支持随所属经费填写,不计入批复金额。
roster {
  name = "budgets", title = "经费预算", aliases = { "预算", "经费安排" },
  key = { "unit_id", "year", "fund_kind" },
  unit = "unit_id",
  columns = {
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "year", title = "年度", type = "integer", min = 1949, max = 2100 },
    { name = "fund_kind", title = "经费类别", aliases = { "项目" },
      type = "choice", choices = { { "活动经费", "专项活动经费" }, "工作经费", { "书记补贴", "书记工作补贴" },
        { "特需", "特需经费" }, { "公用", "公用经费" }, { "慰问", "慰问经费" }, "公益金",
        { "奖补", "奖补资金" }, { "培训", "培训经费" } } },
    { name = "standard", title = "标准", aliases = { "定额" }, type = "money", min = 0 },
    { name = "headcount_base", title = "人数基数", type = "integer", min = 0 },
    { name = "approved", title = "批复金额", aliases = { "预算数" }, type = "money", min = 0 },
    { name = "source", title = "来源", aliases = { "经费来源" },
      type = "choice", choices = { { "财政", "财政预算" }, "党费返还", { "街道社区", "街道", "社区" },
        "社会支持", "县管党费" } },
    { name = "inkind_item", title = "实物支持", aliases = { "设备" }, type = "text" },
    { name = "inkind_value", title = "实物折价", aliases = { "设备价值" }, type = "money", min = 0 },
  },
}
