# What the function of a fund may not do or give. Fields of the organisation: members, org_kind …
small_case
of() {
    rule_in_use <<LUA
fund {
    name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p)
        $1
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
}
of 'return org.membres * p.fund.work.floor_branch'
of 'return org.zzzzzzzzzz'
of 'return org.members'
of 'return "much"'
of 'return'
of 'return p.fund.work.floor_branch * 0.6'
of 'return 1.5'
of 'return p.fund.work.floor_branch - p.fund.work.floor_committee'
of 'return p.fund.work.floor_branch + org.members'
of 'return p.fund.work.floor_branch < org.members'
of 'return p.fund.work.floor_branch / (org.members - org.members)'
of 'return p.fund.work.floor_branch * 1000000000 * 1000000000'
of 'return p.fund.work.floor_branch * p.fund.work.floor_branch'
of 'return p.fund.work.floor_branch + nil'
of 'return p.fund.work.floor_branch * org.org_name'
of 'org.members = 100'
of 'p.fund = 1'
of 'if org.members == 0 then return 0 end'
of 'if 3 ~= org.members then return 0 end'
of 'return stat.mean({ 1, 2 }, 3)'
of 'return stat.quantile({ 1, 2 })'
of 'return stat.giny({ 1, 2 })'
of 'return stat.kendall({ 1, 2 }, { 1 })'
of 'return stat.kendall({ 1, 2 }, 3)'
of 'return stat.wilson_low(1, "many")'
of 'return stat.wilson_low(1)'
of 'error("enough")'
of 'return org.members.size'
