# A sheet for drafts is made in a trial only, and says what it is.
shipped
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } },
    { name = "试算", title = "某表", trial = true, rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } } }
LUA
new_case
two_units
run_out --reports reports
pages x.xlsx | grep '^\['
new_case 'trial = true,'
run_out --reports reports
pages x.xlsx | grep '^\['
cells x.xlsx 试算
