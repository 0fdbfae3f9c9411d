# Columns that could show nothing, or show what they should not: each is a fault before any row is
# read, never a crash.
sheet() {
    report <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表", $1 } } }
LUA
}
level() {
    sheet "rows = { level = \"unit\" }, $1"
}
list() {
    sheet "rows = { from = \"persons\", order = \"person_id\" }, $1"
}
lines() {
    sheet "lines = { { title = \"人数\", cells = { \"retired\" } } }, $1"
}
list 'columns = { { title = "人数", measure = "retired" } }'
list 'columns = { { title = "备注", blank = true, sum = true } }, total = true'
list 'columns = { { title = "序号", number = true, sum = true } }, total = true'
list 'columns = { { title = "姓名", field = "name", look = "centre", sum = true } }, total = true'
list 'columns = { { title = "姓名", field = "name", sum = true } }'
level 'columns = { { title = "单位", field = "unit_name", sum = true } }, total = true'
level 'columns = { { title = "人数", measure = "retired", sum = true } }, total = true'
lines 'columns = { { title = "项目", field = "title" }, { title = "人数", measure = "retired" } }'
lines 'columns = { { title = "项目", field = "titel" }, { title = "人数", blank = true } }'
lines 'columns = { { title = "项目", field = "title" }, { title = "人数", blank = true, look = "centre" } }'
level 'columns = { { title = "单位", field = "unit_name", part = "low" } }'
level 'columns = { { title = "人数", measure = "retired", part = "low" } }'
level 'columns = { { title = "人数", measure = "retired", part = "numerator" } }'
level 'columns = { { title = "人数", measure = "retired", share = true } }'
level 'columns = { { title = "单位", field = "unit_name", share = true } }'
level 'columns = { { title = "人数", measure = "retired", look = "yes" } }'
level 'columns = { { title = "人数", measure = "retired", look = "mony" } }'
level 'columns = { { title = "单位", field = "unit_name", look = "wrap" } }'
level 'columns = { { title = "人数", measure = "retired", unmasked = true } }'
level 'columns = { { title = "其中", look = "centre", columns = { { title = "人数", measure = "retired" } } } }'
level 'columns = { { title = "{period}年", measure = "retired" } }'
level 'columns = { { title = "一", columns = { { title = "二", columns = { { title = "三", columns = { { title = "四",
    columns = { { title = "五", measure = "retired" } } } } } } } } } }'
report <<'LUA'
local column = { title = "环" }
column.columns = { column }
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表",
    rows = { level = "unit" }, columns = { column } } } }
LUA
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表",
    rows = { from = "persons", order = "person_id" }, columns = { { title = "人数", measure = "retired" } } } } }
LUA
in_chinese mingce list funds --reports reports
