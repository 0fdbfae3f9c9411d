# A pool is shared out to the fen, by weights, within bounds, or many pools one by one; lines are
# rounded one by one or as one.
small_case
of() { # pool
    rm -rf out
    rule_in_use <<LUA
basis { id = "X-1", title = "某规定", document = "某文", status = "in force", place = "532801", text = "某条。" }
parameter { name = "x.pool", title = "奖补资金", unit = "fen", { value = 1000, basis = "X-1" }, { place = "110000", value = -5, basis = "X-1" } }
parameter { name = "x.elsewhere", title = "别处的奖补", unit = "fen", { place = "110000", value = 5, basis = "X-1" } }
relation { name = "tried", title = "试", titles = { heads = "人数" },
    rows = [[ select o.*, case org_id when 'O1' then 1 when 'O2' then 1 else 3 end as heads from retired_orgs o where org_id in ('O1', 'O2', 'O3') ]] }
fund {
    name = "x", title = "某费", per = "org", over = "tried", basis = "X-1", source = "财政", $1
}
LUA
    [ -e out ] && db "select subject_id, quantity, rate_num || '/' || rate_den, amount_fen, tie, source, note from allocation where fund = 'x'" \
        "select * from pool where fund = 'x'" "select reason from evaluation where what = 'fund' and name = 'x' order by 1"
}
heads='function(org, p) return org.heads end'
of "pool = { amount = \"x.pool\", weight = $heads }"
of "pool = { amount = 3, weight = $heads }"
of "pool = { amount = 7, weight = $heads, method = \"jefferson\" }"
of "pool = { amount = 1000, weight = $heads, most = function(org, p) return p.x.pool * ratio(2, 5) end }"
of "pool = { amount = 1000, weight = function(org, p) return org.heads * ratio(1, 3) end, least = function(org, p) return p.x.pool * ratio(1, 4) end }"
echo == a line for each, and a sum for all
of "amount = function(org, p) return p.x.pool / 3 * org.heads end, round = { to = \"fen\", mode = \"half-up\", at = \"line\" }"
of "amount = function(org, p) return p.x.pool / 3 * org.heads end, round = { to = \"fen\", mode = \"half-up\", at = \"pool\" }"
echo == one is not evaluated
of "pool = { amount = \"x.pool\", weight = function(org, p) return org.star end }"
of "pool = { amount = 1000, weight = $heads, most = function(org, p) return org.star end }"
of "pool = { amount = 1000, weight = $heads, least = function(org, p) return p.x.elsewhere end }"
echo == nothing is laid down here
of "pool = { amount = \"x.elsewhere\", weight = $heads }"
echo == what is wrong
of "pool = { amount = -5, weight = $heads }"
of "pool = { amount = 5 }"
of "pool = { weight = $heads }"
of "pool = { amount = 5, weight = $heads, method = \"hamilton\" }"
of "pool = { amount = 5, weight = $heads, method = \"adams\", most = $heads }"
of "pool = { amount = 5, weight = $heads }, amount = function(org, p) return 5 end"
of "pool = { amount = 5, weight = function(org, p) return 0 end }"
of "pool = { amount = 5, weight = function(org, p) return -1 end }"
of "pool = { amount = 5, weight = function(org, p) return p.x.pool end }"
of "pool = { amount = 5, weight = $heads, least = function(org, p) return p.x.pool end }"
of "pool = { amount = 5000, weight = $heads, most = function(org, p) return p.x.pool end }"
of "pool = { amount = \"x.pol\", weight = $heads }"
echo == a pool set below nought
small_case 'set = { ["x.pool"] = -5 },'
of "pool = { amount = \"x.pool\", weight = $heads }"
echo == a pool for each of several
small_case
each() { # rows of org_id, place, heads, cost; what else the pool says
    rm -rf out
    rule_in_use <<LUA
basis { id = "X-1", title = "某规定", document = "某文", status = "in force", place = "532801", text = "某条。" }
relation { name = "tried", title = "试", titles = { heads = "人数", cost_fen = "费用" },
    rows = [[ with given (org_id, at, heads, cost_fen) as (values $1) select * from given ]] }
fund {
    name = "x", title = "某费", per = "org", over = "tried", basis = "X-1",
    pool = { each = "at", of = "cost_fen", weight = function(org, p) return org.heads end${2:-} },
}
LUA
    [ -e out ] && db "select subject_id, amount_fen, tie, note from allocation where fund = 'x' order by 1" \
        "select each_id, pool_fen, lines, ties from pool where fund = 'x'" \
        "select subject_id, reason from evaluation where what = 'fund' and name = 'x' order by 1"
}
each "('O1', 'B', 1, 100), ('O2', 'A', 1, 100), ('O3', 'B', 2, 100), ('O4', 'A', 1, 100), ('O5', 'A', 1, 100)"
each "('O1', 'B', 1, 100), ('O2', 'A', 1, 100), ('O3', 'B', 2, 100), ('O4', 'A', 3, 100)" ", most = function(org, p) return org.cost_fen / 2 end"
each "('O1', 7, 1, 100), ('O2', 12, 1, 101), ('O3', 7, 3, 100)"
echo == what is open in one pool leaves the others alone
each "('O1', 'B', null, 100), ('O2', 'A', 1, 7), ('O3', 'B', 2, 100), ('O4', null, 1, 100), ('O5', 'C', 1, null)"
echo == what is wrong with one of them
each "('O1', 'B', 1, 100), ('O2', 'A', 0, 7), ('O3', 'B', 2, 100)"
each "('O1', 'B', 1, 100), ('O3', 'B', 2, 101)"
each "('O1', 'B', 1, -100)"
each "('O1', 'B', 1, '一百')"
each "('O1', 'B', 1, 1)" ", amount = 5"
small_case
of "pool = { each = \"unit_id\", weight = $heads }"
of "pool = { each = \"unit\", of = \"cost_fen\", weight = $heads }"
