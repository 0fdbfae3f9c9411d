# Faults of a declaration of a report.
of() {
    printf 'report { name = "x", title = "某表", %s }\n' "$1" | report
}
sheet() {
    of "file = \"x.xlsx\", profile = \"upper\", sheets = { { name = \"一\", title = \"某表\", $1 } }"
}
of 'file = "../x.xlsx", profile = "upper"'
of 'file = "/x.xlsx", profile = "upper"'
of 'file = "x.xls", profile = "upper"'
of 'file = "x.xlsx"'
of 'file = "x.xlsx", profile = "uper"'
of 'file = "x.xlsx", profile = "upper"'
of 'file = "x.xlsx", profile = "upper", sheets = {}'
of 'file = "x{nmae}.xlsx", profile = "unit", per = "unit", sheets = { { name = "一", title = "某表",
    rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } }'
sheet 'rows = { level = "unit" }'
sheet 'columns = { { title = "单位", field = "unit_name" } }'
sheet 'rows = { level = "unit", from = "persons", order = "name" }, columns = { { title = "单位", field = "unit_name" } }'
sheet 'rows = { from = "persons" }, columns = { { title = "姓名", field = "name" } }'
sheet 'rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name", measure = "retired" } }'
sheet 'rows = { level = "unit" }, columns = { { title = "单位" } }'
sheet 'rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name", look = "italic" } }'
sheet 'rows = { from = "persons", order = "name" }, columns = { { title = "号码", field = "id_no" } }'
sheet 'rows = { from = "persons", order = "name" }, columns = { { title = "姓名", field = "name", unmasked = true } }'
sheet 'rows = { level = "org" }, columns = { { title = "人数", measure = "retired" } }'
sheet 'rows = { level = "unit" }, columns = { { title = "人数", measure = "retired" } }, charts = { { kind = "pie", title = "图" } }'
sheet 'rows = { level = "unit" }, total = true, columns = { { title = "人数", measure = "retired" } },
    charts = { { kind = "pi", title = "图", columns = { "人数" } } }'
sheet 'lines = { { title = "行", cells = { "retierd" } } }, columns = { { title = "事项", field = "title" }, { title = "数", blank = true } }'
shipped
rm reports/00-style.lua
report </dev/null
