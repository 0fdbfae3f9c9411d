# Words in braces, levels and columns that are misspelt or stand where they mean nothing.
of() {
    report <<LUA
report { name = "x", title = "某表", $1 }
LUA
}
titled() {
    of "file = \"x.xlsx\", profile = \"upper\", sheets = { { name = \"一\", title = \"$1\", rows = { level = \"unit\" }, columns = { { title = \"单位\", field = \"unit_name\" } } } }"
}
filed() {
    of "$1, sheets = { { name = \"一\", title = \"某表\", rows = { level = \"unit\" }, columns = { { title = \"单位\", field = \"unit_name\" } } } }"
}
titled '{peirod}'
titled '{place.nmae}'
titled '{name}'
titled '{id}'
titled '{period'
titled '{work}'
filed 'file = "{perod}.xlsx", profile = "upper"'
filed 'file = "{name}.xlsx", profile = "upper"'
filed 'file = "{name}.xlsx", profile = "upper", per = "unit"'
filed 'file = "{id}_{nmae}.xlsx", profile = "unit", per = "unit"'
filed 'file = "{id}.xlsx", profile = "unit", per = "unti"'
filed 'file = "x.xlsx", profile = "unit"'
of 'file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表", rows = { level = "unti" },
    columns = { { title = "单位", field = "unit_name" } } } }'
rm reports/00-style.lua reports/zz.lua
for line in unit_line signature trial page total; do
    sed "s/  $line = \".*\",/  $line = \"{name}\",/" "$ROOT/reports/00-style.lua" >reports/00-style.lua
    mingce list funds --reports reports >/dev/null
done
rm -r rules reports
small_case
shipped
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = { { name = "一", title = "某表", total = true,
    rows = { level = "unit", among = "unit_natur" }, columns = { { title = "单位", field = "unit_name" }, { title = "人数", measure = "retired" } } } } }
LUA
rm -r rules reports
shipped
for column in id label place; do
    rm -r rules/relations
    mkdir rules/relations
    ln -s "$ROOT"/rules/relations/* rules/relations/
    rm rules/relations/01-levels.lua
    sed "s/$column = \"\(org\|unit\|region\)_/$column = \"\1s_/" "$ROOT/rules/relations/01-levels.lua" >rules/relations/01-levels.lua
    status run_out --rules rules
done
