# What is found when a sheet is made.
small_case
of() {
    report_in_use <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表", $1 } } }
LUA
}
of 'rows = { from = "persons", order = "person_id" }, columns = { { title = "姓名", field = "nmae" } }'
of 'rows = { from = "persons", order = "persons_id" }, columns = { { title = "姓名", field = "name" } }'
of 'rows = { level = "unit" }, total = true, columns = { { title = "单位", field = "unit_name" }, { title = "人数", measure = "retired" } },
    charts = { { kind = "column", title = "图", columns = { "人" } } }'
of 'rows = { level = "unit" }, total = true, columns = { { title = "甲", measure = "retired" }, { title = "单位", field = "unit_name" },
    { title = "乙", measure = "members" } }, charts = { { kind = "column", title = "图", columns = { "甲", "乙" } } }'
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "上报/县级汇总.xlsx", profile = "upper", sheets = { { name = "一", title = "某表",
    rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } } }
LUA
report_in_use <<'LUA'
local sheets = {}
for i = 1, 300 do
    table.insert(sheets, { name = "表" .. i, title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } })
end
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = sheets }
LUA
