# Keys of a sheet that would do nothing where they stand.
sheet() {
    report <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { title = "某表", $1 } } }
LUA
}
level() {
    sheet "name = \"一\", rows = { level = \"unit\" }, columns = { { title = \"单位\", field = \"unit_name\" }, { title = \"人数\", measure = \"retired\" } }, $1"
}
list() {
    sheet "name = \"一\", rows = { from = \"persons\", order = \"person_id\" }, columns = { { title = \"姓名\", field = \"name\" } }, $1"
}
lines() {
    sheet "name = \"一\", lines = { { title = \"人数\", cells = { \"retired\" } } }, columns = { { title = \"项目\", field = \"title\" }, { title = \"人数\", blank = true } }, $1"
}
lines 'total = true'
lines 'rows = { among = "unit_nature" }'
lines 'rows = { order = "title" }'
list 'total = true'
sheet 'name = "一", rows = { from = "persons", order = "person_id", among = "sex" }, columns = { { title = "姓名", field = "name" } }'
sheet 'name = "一", rows = { level = "unit", among = "unit_nature" }, columns = { { title = "单位", field = "unit_name" } }'
sheet 'name = "一", rows = { level = "unit" }, total = true, columns = { { title = "单位", field = "unit_name" } }'
sheet 'name = "一", rows = { level = "unit" }, total = true, columns = { { title = "人数", measure = "retired" } }'
sheet 'name = "一", lines = { { title = "人数", cells = { "retired", "retired" } } },
    columns = { { title = "项目", field = "title" }, { title = "人数", blank = true } }'
sheet 'name = "一", lines = { { title = "人数", indent = -1 } }, columns = { { title = "项目", field = "title" } }'
sheet 'name = "一", lines = { { title = "{period}" } }, columns = { { title = "项目", field = "title" } }'
level 'freeze = -1'
level 'freeze = 3'
level 'freeze = 1.5'
level 'freeze = 2'
level 'charts = { { title = "图", columns = { "人数" } } }'
lines 'charts = { { title = "图", columns = { "人数" } } }'
level 'total = true, charts = { { title = "图", columns = { "人数" }, label = "单位" } }'
level 'charts = { { title = "图", value = "人数" } }'
level 'charts = { { title = "图", label = "人数", value = "单位" } }'
level 'charts = { { title = "图", label = "单位", value = "人数" } }'
list 'charts = { { title = "图", label = "姓名", value = "姓名" } }'
level 'charts = { { kind = "scatter", title = "图", label = "单位", value = "人数" } }'
level 'charts = { { kind = "scatter", title = "图", across = "人数", value = "人数", columns = { "人数" } } }'
level 'charts = { { kind = "scatter", title = "图", across = "单位", value = "人数" } }'
level 'charts = { { kind = "scatter", title = "图", across = "人数", value = "人数", lines = { "单位" } } }'
level 'charts = { { title = "图", label = "单位", value = "人数", lines = { "人数" } } }'
level 'charts = { { title = "图", label = "单位", value = "人数", log = true } }'
sheet 'name = "一", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" },
    { title = "数", measure = "retired" }, { title = "另", columns = { { title = "数", measure = "members" } } } },
    charts = { { title = "图", label = "单位", value = "数" } }'
level 'checks = { { title = "某", plus = { "retired" }, minus = { "age_mean" } } }'
level 'checks = { { title = "{period}", plus = { "retired" } } }'
level 'counted_in = "{period}"'
level 'form_no = "{period}"'
sheet 'name = "{period}", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } }'
sed 's/body_size = 10/body_size = 0/' "$ROOT/reports/00-style.lua" >style.lua
rm reports/00-style.lua
mv style.lua reports/00-style.lua
report </dev/null
