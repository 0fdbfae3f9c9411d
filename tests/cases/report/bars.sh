# Bars by conditional format: of a share up to the whole, of a number up to the largest; not in the
# total row. They belong to numbers.
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit", among = "unit_nature" }, total = true, columns = {
        { title = "单位", field = "unit_name" }, { title = "人数", measure = "retired", bar = true },
        { title = "占比", measure = "retired_party_share", bar = true },
        { title = "分子", measure = "retired_party_share", part = "numerator", bar = true } } },
    { name = "二", title = "某表", rows = { from = "branch_sizes", order = "org_id" }, columns = {
        { title = "支部", field = "org_name" }, { title = "人数", field = "members", look = "integer", bar = true } } },
    { name = "三", title = "某表", rows = { from = "honours", order = "award_id" }, empty = "没有。", columns = {
        { title = "年", field = "year", look = "integer", bar = true } } } } }
LUA
"$PYTHON" - <<'PY'
import openpyxl
for sheet in openpyxl.load_workbook("out/x.xlsx"):
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            bar = rule.dataBar
            print(sheet.title, area.sqref, rule.type, [(value.type, value.val) for value in bar.cfvo])
PY
cells x.xlsx 一
for column in '{ title = "甲", field = "unit_name", bar = true }' '{ title = "甲", number = true, bar = true }' \
    '{ title = "甲", bar = true, columns = { { title = "乙", field = "unit_name" } } }'; do
    report <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" }, columns = { $column } } } }
LUA
done
