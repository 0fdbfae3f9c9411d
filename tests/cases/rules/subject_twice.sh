# A subject is judged once: paying it twice is a mistake of the rule.
small_case
rule_in_use <<'LUA'
relation { name = "branches", title = "支部", rows = [[
    select org_id, org_name, 3 as members from orgs union all
    select org_id, org_name, 3 as members from orgs where org_id = 'O2' ]] }
fund {
    name = "x", title = "某费", per = "org", over = "branches", basis = "YN-WORK-FUND",
    amount = function(org, p) return p.fund.work.floor_branch end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
rule_in_use <<'LUA'
relation { name = "branches", title = "支部", rows = [[
    select org_id, org_name, 3 as members from orgs union all
    select org_id, org_name, 3 as members from orgs where org_id = 'O2' ]] }
assessment {
    name = "x", title = "某评", per = "org", over = "branches", basis = "JH-12",
    items = { { name = "a", title = "甲", mode = "flag", of = "members" } },
    grade = function(org, item) return "好" end,
}
LUA
