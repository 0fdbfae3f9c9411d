# Parts of a measure, looks, yes and no, blank columns, a tree of three levels, an order of its own.
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "internal", sheets = {
    { name = "一", title = "{title} {period} {as_of} {place}", counted_in = "人", rows = { level = "unit", order = "unit_name desc" },
      total = true, columns = {
        { title = "号", number = true }, { title = "单位", field = "unit_name" },
        { title = "覆盖", columns = { { title = "比例", columns = {
            { title = "值", measure = "reached_share" }, { title = "分子", measure = "reached_share", part = "numerator" },
            { title = "分母", measure = "reached_share", part = "denominator" } } },
          { title = "区间", columns = { { title = "下限", measure = "reached_share", part = "low", look = "percent" },
            { title = "上限", measure = "reached_share", part = "high", look = "percent" } } } } },
        { title = "人均", measure = "members_per_org" }, { title = "备注", blank = true } } },
    { name = "二", title = "某表", rows = { from = "retired_orgs", order = "org_id" }, columns = {
        { title = "支部", field = "org_name" }, { title = "是支部", field = "is_branch", look = "yes" },
        { title = "达标", field = "passed", look = "yes" }, { title = "人数", field = "members", look = "integer" } } } } }
LUA
pages x.xlsx
cells x.xlsx 一 二
