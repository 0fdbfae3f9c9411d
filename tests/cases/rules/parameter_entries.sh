# A parameter without entries, and dates that end before they begin.
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count" }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 1, basis = "NT-01", from = "2021-05", to = "2021-04" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 1, basis = "NT-01", from = "2021-05", to = "2021-05" } }
LUA
rule <<'LUA'
basis { id = "X-1", title = "某", document = "某件", status = "in force", text = "某",
    from = "2021", to = "2020-12-31" }
LUA
