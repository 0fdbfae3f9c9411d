# Numbers, dates, words and places that cannot be.
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count", { value = "many", basis = "NT-01" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count", { value = 0.5, basis = "NT-01" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count", { value = 1, basis = "NT-01", from = "2021.1" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "cuont", { value = 1, basis = "NT-01" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "megabytes", { value = 1, basis = "NT-01" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count", { value = 1, basis = "NT-01", place = "Jinghong" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某费", unit = "fen", { value = "300.5", basis = "NT-01" } }
LUA
rule <<'LUA'
basis { id = "X-1", title = "某事", document = "某文", text = "某条" }
LUA
rule <<'LUA'
basis { id = "X-1", title = "某事", document = "某文", text = "某条", status = "in froce" }
LUA
