# A rule that never ends or eats all memory is stopped, when it is read and when it judges.
rule <<'LUA'
while true do end
LUA
rule <<'LUA'
local long = "x"
for i = 1, 40 do long = long .. long end
LUA
small_case
rule_in_use <<'LUA'
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p)
        while org.members do end
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
rule_in_use <<'LUA'
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p)
        local long = org.org_id
        for i = 1, 40 do long = long .. long end
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
