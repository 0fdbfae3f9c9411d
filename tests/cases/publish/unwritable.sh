# A workbook or the manifest that cannot be written.
small_case
run_out
find out -type f -exec sha256sum {} + | sort >before
for file in case.db manifest.json; do
    report_in_use <<LUA 2>&1 | sed "s|$PWD/||"
report { name = "x", title = "某表", file = "$file/x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } } }
LUA
done
report_in_use <<'LUA' 2>&1 | sed "s|$PWD/||"
for _, file in ipairs({ "x.xlsx", "x.xlsx/y.xlsx" }) do
    report { name = file, title = "某表", file = file, profile = "upper", sheets = {
        { name = "一", title = "某表", rows = { level = "unit" }, columns = { { title = "单位", field = "unit_name" } } } } }
end
LUA
find out -type f -exec sha256sum {} + | sort | cmp before - && ls -A
# Longer than what the store can open.
long=$(printf 'x%.0s' $(seq 200))
status mingce run case -o "$long/$long/$long" 2>&1 | sed 's/x\{9,\}/…/g; s|/[^ ]*/…|…|'
status mingce run case -o "$long$long" 2>&1 | sed 's/x\{9,\}/…/g; s|/[^ ]*/…|…|'
TMPDIR=/nowhere
export TMPDIR
status mingce check case -q 2>&1 | sed 's/-......:/-…:/'
