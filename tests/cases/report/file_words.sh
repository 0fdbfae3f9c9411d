# Words in the name of a file stand for what the case says; what no file may be called becomes _.
new_case 'signature = { head = "甲/乙" },'
two_units
shipped
cat >reports/zz.lua <<'LUA'
local sheets = { { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } }
report { name = "x", title = "某表", file = "{period}年{place.name}/{head}_{as_of}.xlsx", profile = "upper", sheets = sheets }
report { name = "y", title = "某表", file = "{period}/{place}_{id}_{name}.xlsx", per = "unit", profile = "unit", sheets = sheets }
LUA
status run_out --reports reports
find out -name '*.xlsx' | grep 2021 | sort
mingce list reports --reports reports | tail -2
# An id and a name may fill a name of 255 bytes together.
"$PYTHON" -c 'print("U" * 170 + "," + "很长的单位名称" * 40)' >>case/单位名册.csv
"$PYTHON" -c 'print("U" * 170 + "/," + "很长的单位名称" * 40)' >>case/单位名册.csv
status run_out --reports reports
"$PYTHON" -c 'import os
print(max(len(n.encode()) for _, _, names in os.walk("out") for n in names))'
