# A rule judges exact fields only.
small_case
rule_in_use <<'LUA'
relation { name = "sized", title = "支部规模", rows = "select org_id, region_code, members * 0.5 as half from retired_orgs" }
fund {
    name = "x", title = "某费", per = "org", over = "sized", basis = "YN-WORK-FUND",
    amount = function(org, p) return org.half * p.fund.work.floor_branch end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
