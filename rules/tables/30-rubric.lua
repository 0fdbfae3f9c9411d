-- 指标体系:一个年度一项指标一行。只与已声明的规则核对,公式从不执行。
-- 细目由各地定的清单(六有一提升、六好清单)在这里列细目,考核写清单的名称,支部有无登记在清单登记。
roster {
  name = "rubric", title = "指标体系", aliases = { "考核指标", "评分标准" },
  key = { "year", "item_id" }, key_also = { "assessment" },
  columns = {
    { name = "year", title = "年度", type = "integer", min = 1949, max = 2100 },
    { name = "item_id", title = "指标", aliases = { "考核项目", "评分项", "指标编号" }, type = "code" },
    { name = "parent_id", title = "父项", aliases = { "上级指标" }, type = "code" },
    { name = "points", title = "满分", aliases = { "分值" }, type = "decimal", min = 0 },
    { name = "mode", title = "方式", aliases = { "计分方式" },
      type = "choice", choices = { "计数", "扣分", "比例", "人工", "门槛" } },
    { name = "cap", title = "封顶", aliases = { "封顶分" }, type = "decimal", min = 0 },
    { name = "lua_fn", title = "公式", type = "text" },
    { name = "applies_to", title = "适用类别", type = "texts" },
    { name = "title", title = "指标名称", aliases = { "细目名称" }, type = "text" },
    { name = "assessment", title = "考核", aliases = { "考核名称" }, type = "text" },
  },
}
