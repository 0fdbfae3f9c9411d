# One name, one declaration; the place of the first is told.
rule <<'LUA'
measure { name = "members", title = "又一个", level = "case", basis = "NT-01", count = { of = "members" } }
LUA
rule <<'LUA'
basis { id = "NT-01", title = "又一个", document = "某文", text = "某条", status = "in force" }
LUA
rule <<'LUA'
relation { name = "persons", title = "又一个", rows = "select 1" }
LUA
sed 's/"style", title = "表样"/"style2", title = "表样"/' "$ROOT/reports/00-style.lua" | report
