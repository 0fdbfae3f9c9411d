# The rounding of a fund is kept beside its amounts, however the rule writes it; what cannot be checked is told.
small_case
rule_in_use <<'LUA'
basis { id = "X-1", title = "某地某规定", document = "某文", status = "in force", place = "532801", text = "某条。" }
parameter { name = "x.near", title = "近于一", unit = "fen", { value = 4000000001, basis = "X-1" } }
parameter { name = "x.head", title = "人头费", unit = "fen", { value = 1001, basis = "X-1" } }
local function funds_of(name, mode, by)
    for _, at in ipairs({ "line", "pool" }) do
        fund {
            name = name .. "_" .. at, title = name, per = "org", over = "retired_orgs", basis = "X-1",
            amount = function(org, p) return org.members * p.x.head / by end,
            round = { to = "fen", mode = mode, at = at },
        }
    end
end
funds_of("half_up", 'half-up', 2)
funds_of("half_even", [[half-even]], 2)
funds_of("down", "do" .. "wn", 8)
funds_of("up", "up", 3)
fund {
    name = "long", title = "long", per = "org", over = "huge_orgs", basis = "X-1",
    amount = function(org, p) return org.much * (p.x.near / 4000000000) end, round = { to = "fen", mode = "half-up", at = "line" },
}
relation {
    name = "huge_orgs", title = "大数", each = "org_id",
    rows = "select org_id, unit_id, 3000000000 as much from orgs where org_id in ('O1', 'O2')",
}
LUA
db "select fund, subject_id, quantity, rate_num, rate_den, amount_fen, rounding from allocation where fund <> 'work_floor'" \
    "select fund, method, pool_fen, exact_fen, rounding from pool"
verdicts out | grep allocations
sh "$ROOT/docs/recompute.sh" out >said
echo "= $?"
grep -E 'rounded|64 bits' said
echo "== one fen more, for each"
cp out/case.db kept.db
for fund in half_up half_even down up; do
    for change in "allocation set amount_fen = amount_fen + 1 where subject_id = 'O2'" "pool set pool_fen = pool_fen + 1 where 1"; do
        sqlite3 out/case.db "update $change and fund in ('${fund}_line', '${fund}_pool')"
        mingce verify out -q | grep 'rounded as its fund'
        sh "$ROOT/docs/recompute.sh" out | sed -n '/^differs: allocations: /,/^agrees/p' | grep -v ^agrees
        cp kept.db out/case.db
    done
done
