# Declarations of the wrong shape: named with file, line and declaration.
rule <<'LUA'
measure "members_again"
LUA
rule <<'LUA'
parameter {
    name = "x", title = "某数", unit = "count",
    { value = 1, basis = "NT-01", frm = "2020" },
}
LUA
rule <<'LUA'
relation { name = "x", title = "某表", rows = "select 1", "and more" }
LUA
rule <<'LUA'
relation { name = "x", title = "某表", rows = 1 }
LUA
rule <<'LUA'
relation { name = "x", title = "某表" }
LUA
rule <<'LUA'
relation { name = "x", rows = "select 1" }
LUA
rule <<'LUA'
relation { name = "x", title = "某表", rows = "select 1", keep = "yes" }
LUA
rule <<'LUA'
relation { name = "x", title = "某表", rows = "select 1", index = { 1 } }
LUA
rule <<'LUA'
fund { name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "NT-01", amount = 100 }
LUA
