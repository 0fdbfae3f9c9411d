# Declarations stand at the top of a file; a function that judges may not make any.
small_case
rule_in_use <<'LUA'
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p)
        relation { name = "late", title = "晚了", rows = "select 1" }
        return p.fund.work.floor_branch
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
