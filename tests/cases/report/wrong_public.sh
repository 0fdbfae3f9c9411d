# What cannot be made public.
public() {
    report <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "public", least = "privacy.least", sheets = { { name = "一", title = "某表", $1 } } }
LUA
}
level() {
    public "rows = { level = \"unit\" }, columns = { { title = \"单位\", field = \"unit_name\" }, $1 }"
}
public 'rows = { from = "honours", order = "award_id" }, columns = { { title = "名称", field = "title" } }'
level '{ title = "年龄", measure = "age_mean" }'
level '{ title = "年龄", measure = "age_mean", exact = true }'
level '{ title = "下限", measure = "home_coverage", part = "low" }'
level '{ title = "项数", measure = "nearby_done" }'
level '{ title = "指数", measure = "nearby_index" }'
level '{ title = "项数", measure = "nearby_done", exact = true }'
level '{ title = "单位", field = "unit_name", exact = true }'
level '{ title = "人数", measure = "retired" } }, notes = { "共{measure.retired}人。"'
public 'lines = { { title = "年龄", cells = { "age_mean" } } }, columns = { { title = "项目", field = "title" }, { title = "数", blank = true } }'
two() {
    report <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "public", least = "privacy.least", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "人数", measure = "members" } } },
    { name = "二", title = "某表", $1, columns = { { title = "名称", field = "$2" }, { title = "人数", measure = "members" } } } } }
LUA
}
two 'rows = { level = "org" }' org_name
two 'rows = { level = "unit", among = "region_code" }, total = true' unit_name
head() {
    report <<LUA
report { name = "x", title = "某表", file = "$1.xlsx", $2, sheets = { { name = "一", title = "某表", rows = { level = "unit" },
    columns = { { title = "单位", field = "unit_name" }, $3 } } } }
LUA
}
head x 'profile = "public"'
head x 'profile = "upper", least = "privacy.least"'
head x 'profile = "public", least = "privacy.leest"'
head x 'profile = "public", least = "place.name"'
head '{id}' 'profile = "public", least = "privacy.least", per = "unit"'
head x 'profile = "upper"' '{ title = "人数", measure = "retired", exact = true }'
echo "== in use"
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "public", least = "privacy.least", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "电话", columns = {
        { title = "性质", field = "unit_nature" }, { title = "人数", measure = "retired" } } } } } } }
LUA
rm reports/zz.lua
echo "== no value for the place"
without parameters/08-privacy.lua
cat >rules/parameters/08-privacy.lua <<'LUA'
parameter { name = "privacy.least", title = "最少人数", unit = "count", { place = "440606", value = 5, basis = "PRIV-P3" } }
parameter { name = "privacy.checked_from", title = "起", unit = "count", { value = 100, basis = "PRIV-P3" } }
LUA
status run_out --rules rules
