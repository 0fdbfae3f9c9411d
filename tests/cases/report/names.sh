# Sheets and files get names that every program takes, whatever they are called.
shipped
cat >reports/zz.lua <<'LUA'
local sheets = {}
for _, name in ipairs({ "History", "一/二:三*", "离退休干部基本情况统计表离退休干部基本情况统计表甲",
    "离退休干部基本情况统计表离退休干部基本情况统计表离退休干部甲乙丙丁", "离退休干部基本情况统计表离退休干部基本情况统计表离退休干部甲乙戊己", "'引号'" }) do
    table.insert(sheets, { name = name, title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } })
end
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = sheets }
LUA
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称
U/1,甲/乙:丙*丁?"戊"<己>|庚
..,..
U3,15400000001号
ROWS
"$PYTHON" -c 'print("U4," + "很长的单位名称" * 40)' >>case/单位名册.csv
run_out --reports reports
"$PYTHON" -c 'import openpyxl
for name in openpyxl.load_workbook("out/x.xlsx").sheetnames: print(len(name), name)'
ls -A out/反馈 | sed 's/很长的单位名称/…/g'
ls
