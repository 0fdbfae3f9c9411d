# Sheets that are declared apart from their report, and what is wrong with them.
of() {
    printf 'sheet { name = "一", title = "某表", %s }\n' "$1" | report
}
of 'rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } }'
of 'report = "conty", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } }'
of 'report = "county", rows = { level = "unit" }'
of 'report = "county", rows = { level = "unit" }, columns = { { title = "人数", measure = "retierd" } }'
of 'report = "county", rows = { level = "unit" }, columns = { { title = "号码", field = "id_no" } }'
of 'report = "county", sheets = {}, rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } }'
of 'report = "county", only_with = "taks", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } }'
printf 'report { name = "x", title = "某表", file = "x.xlsx", profile = "upper" }\n' | report
# Its own first, then the others in the order of the files, whichever comes first.
shipped
cat >reports/00-early.lua <<'LUA'
sheet { report = "county", name = "另一张", title = "某表", rows = { level = "unit" },
    columns = { { title = "单位", field = "unit_name" } } }
LUA
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "内部/x.xlsx", profile = "internal", sheets = {
    { name = "本表", title = "某表", rows = { level = "unit" },
      columns = { { title = "单位", field = "unit_name" } } } } }
LUA
cat >reports/a.lua <<'LUA'
sheet { report = "x", name = "第二张", title = "某表", rows = { level = "unit" },
    columns = { { title = "单位", field = "unit_name" }, { title = "人数", measure = "retired" } } }
LUA
mingce list reports --reports reports | grep -E '^(x|county) ' | sed 's/,.*,/,…,/'
small_case
mingce run case -o out -q --reports reports
cells 内部/x.xlsx 本表 第二张
sqlite3 out/case.db "select kind, name, path from rule where kind in ('report', 'sheet') and name in ('x', '另一张', '第二张') order by name"
# Only where one of its rosters came: 任务清单 did not, 荣誉表彰 did.
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "内部/x.xlsx", profile = "internal", sheets = {
    { name = "本表", title = "某表", rows = { level = "unit" },
      columns = { { title = "单位", field = "unit_name" } } },
    { name = "任务", title = "某表", rows = { level = "unit" }, only_with = "tasks",
      columns = { { title = "单位", field = "unit_name" } } },
    { name = "两者之一", title = "某表", rows = { level = "unit" }, only_with = { "tasks", "awards" },
      columns = { { title = "单位", field = "unit_name" } } } } }
LUA
rm reports/a.lua
mingce run case -o out -q --reports reports
"$PYTHON" -c 'import openpyxl; print(openpyxl.load_workbook("out/内部/x.xlsx").sheetnames)'
