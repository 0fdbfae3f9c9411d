-- 清单登记:阵地、版块、机制逐项登记有无。清单和项目的名称按方案;本地自定的照录。
-- 对照清单建设的支部(六有一提升等)填支部,不填单位也可以。
roster {
  name = "checklists", title = "清单登记", aliases = { "项目清单", "逐项登记" },
  key = { "list", "item" }, key_also = { "unit_id", "org_id" },
  unit = "unit_id",
  columns = {
    { name = "list", title = "清单", aliases = { "清单名称" }, type = "text" },
    { name = "item", title = "项目", aliases = { "项目名称" }, type = "text" },
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码" },
      type = "reference", to = { "units" } },
    { name = "has", title = "有无", aliases = { "是否建成" }, required = true, type = "boolean" },
    { name = "on", title = "建成时间", type = "date" },
    { name = "org_id", title = "支部", aliases = { "党组织", "党组织名称" },
      type = "reference", to = { "orgs" } },
  },
}
