# A parameter that is not declared, in Lua and in SQL.
small_case
rule_in_use <<'LUA'
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p) return p.fund.work.flor_branch end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
rule_in_use <<'LUA'
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p) return p.zebra end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
rule_in_use <<'LUA'
measure { name = "x", title = "某数", level = "case", basis = "NT-01",
    count = { of = "retired", where = "age > parameter('org.branch_mots')" } }
LUA
rule_in_use <<'LUA'
measure { name = "x", title = "某数", level = "case", basis = "NT-01",
    count = { of = "retired", where = "age > parameter(50)" } }
LUA
