# The standard of the day of counting; before a basis begins and after it ends there is none.
small_case
shipped
cat >rules/zz.lua <<'LUA'
basis { id = "X-1", title = "某规定", document = "某文", status = "in force", from = "2019-07-01", to = "2022-06-30", text = "某条。" }
parameter { name = "x", title = "某标准", unit = "fen",
    { value = 100, basis = "X-1", to = "2020-12-31" }, { value = 200, basis = "X-1", from = "2021-01-01" } }
fund { name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "X-1", amount = function(org, p) return p.x end,
    round = { to = "fen", mode = "half-up", at = "line" } }
LUA
for day in 2019-06-30 2019-07-01 2020-12-31 2021-01-01 2022-06-30 2022-07-01; do
    sed -i "s/as_of = \"[0-9-]*\"/as_of = \"$day\"/" case/case.lua
    run_out --rules rules
    db "select '$day', coalesce(max(amount_fen), '—') from allocation where fund = 'x' and subject_id = 'O1'" \
        "select reason from evaluation where name = 'x' and subject_id = 'O1'"
done
