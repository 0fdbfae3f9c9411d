# Obligations that cannot be read, and those that cannot be expanded.
of() {
    printf 'basis { id = "T-1", title = "x", document = "x", status = "in force", text = "x" }\n'
    printf 'obligation { name = "duty", title = "应办", level = "unit", basis = "T-1", %s }\n' "$1"
}
read_only() { of "$1" | rule; }
echo "== read"
read_only 'every = "month", among = "units"'
read_only 'every = "month", done = "acts"'
read_only 'every = "monht", among = "units", done = "attended"'
read_only 'among = "units", done = "attended"'
read_only 'every = "month", among = "units", done = "attendedd"'
read_only 'every = "month", among = "units", done = "attended", least = "life.theme_day_per_mont"'
read_only 'every = "month", among = "units", done = "attended", least = "1.5"'
read_only 'every = "month", among = "units", done = "attended", least = -1'
read_only 'every = "month", among = "units", done = "attended", grace = 3661'
read_only 'every = "month", among = "units", done = "attended", within = 3'
read_only 'every = "month", among = "units", done = "attended", events = "triggers"'
read_only 'every = "month", among = "units", done = "attended", windows = "calendar"'
read_only 'every = "event", among = "units", done = "attended"'
read_only 'every = "window", among = "units", done = "attended"'
read_only 'every = "month", among = "units", done = "attended", bound = "first"'
read_only 'every = "month", among = "units", done = "attended", leest = 1'
read_only 'every = "month", among = "units", done = "attended", level = "town"'
of 'every = "month", among = "units", done = "attended"' | sed 's/basis = "T-1", / /' | rule
of 'every = "month", among = "units", done = "attended"' | sed 's/"duty"/"Duty"/' | rule
of 'every = "month", among = "units", done = "attended"' | sed 's/"duty"/"units"/' | rule
of 'every = "month", among = "units", done = "attended"' | sed 's/"duty"/"retired"/' | rule
of 'every = "month", among = "units", done = "attended"' | sed 's/"duty"/"finding"/' >wrong.lua
echo "== used"
small_case
rule_in_use <wrong.lua
in_use() { of "$1" | rule_in_use; }
acts='[[ select host_id as unit_id, \"on\" as on_date, activity_id as done_id from activities ]]'
acts=$(echo "$acts" | tr -d '\\')
in_use "every = 'month', among = 'orgs', done = 'sign_ins'"
in_use "every = 'month', among = 'units', done = [[ select unit_id, 1 as on_date, 2 as dode_id from units ]]"
in_use "every = 'month', among = [[ select 1 as unit ]], done = $acts"
in_use "every = 'window', among = 'units', windows = [[ select name, 1 as from_date, 2 as to_date from units ]], done = $acts"
in_use "every = 'event', events = [[ select unit_id, unit_id as event_id from units ]], done = $acts"
in_use "every = 'month', among = [[ select * from unitz ]], done = $acts"
in_use "every = 'month', among = [[ delete from units ]], done = $acts"
in_use "every = 'month', among = 'units', done = $acts, least = 'rates.none' }
    parameter { name = 'rates.none', title = 'x', unit = 'ratio', { value = '0.5', basis = 'T-1' }"
in_use "every = 'month', among = 'everybody', done = $acts }
    relation { name = 'everybody', title = 'x', rows = [[ select subject_id as unit_id from obligation_due ]]"
echo "== no column of its own; a sheet of some, of a relation"
report <<'LUA'
sheet { report = "county", name = "x", title = "x", rows = { from = "units", order = "1", where = "1" },
    columns = { { title = "单位", field = "unit_name" } } }
LUA
report <<'LUA'
sheet { report = "county", name = "x", title = "x", rows = { level = "unit" },
    columns = { { title = "单位", field = "unit_name", heat = true } } }
LUA
report <<'LUA'
sheet { report = "county", name = "x", title = "x", rows = { level = "unit" },
    columns = { { title = "单位", field = "unit_name" }, { title = "x", heat = true,
        columns = { { title = "人", measure = "members" } } } } }
LUA
