# Every name that a declaration uses must be declared; the nearest is suggested.
rule <<'LUA'
relation { name = "x", title = "某表", basis = "NT-35", rows = "select 1" }
LUA
rule <<'LUA'
measure { name = "x", title = "某数", level = "uint", basis = "NT-01", count = { of = "members" } }
LUA
rule <<'LUA'
measure { name = "x", title = "某数", level = "case", basis = "NT-01", count = { of = "memebrs" } }
LUA
rule <<'LUA'
measure { name = "x", title = "某比", level = "case", basis = "NT-01", ratio = { of = "members", to = "orgz" } }
LUA
rule <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "NT-01", on = "person", rows = "select 1",
    says = "不对", cure = "请改" }
LUA
rule <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "NT-01", on = "persons", column = "brith",
    rows = "select 1", says = "不对", cure = "请改" }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count", { value = 1, basis = "NT-99" } }
LUA
rule <<'LUA'
level { name = "x", title = "某级", from = "nowhere_at_all", id = "unit_id", label = "unit_name" }
LUA
report <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "{plaec.name}某表", rows = { level = "unit" },
      columns = { { title = "单位", field = "unit_name" } } } } }
LUA
report <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit" },
      columns = { { title = "人数", measure = "retried" } } } } }
LUA
