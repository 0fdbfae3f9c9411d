# Not in force in another province; the place of a unit below the case's place decides for it.
small_case
sed -i 's/place = "532801"/place = "370522"/' case/case.lua
status run_out
db "select count(*) from allocation" "select subject_id, reason from evaluation where what = 'fund'"
cells 审计/经费审计.xlsx 工作经费!A6:K9
rule_in_use <<'LUA'
basis { id = "X-1", title = "全国规定", document = "某文", status = "in force", text = "某条。" }
parameter { name = "x", title = "某标准", unit = "fen", { value = 1, basis = "X-1" }, { place = "532800", value = 2, basis = "X-1" },
    { place = "532801", value = 3, basis = "X-1" } }
fund { name = "x", title = "某费", per = "org", over = "retired_orgs", basis = "X-1", amount = function(org, p) return p.x end,
    round = { to = "fen", mode = "half-up", at = "line" } }
LUA
for place in 532801 532800 530000 370522; do
    sed -i "s/place = \"[0-9]*\"/place = \"$place\"/" case/case.lua
    sed -i "s/^\\(U2,.*,\\)[0-9]*$/\\1532822/" case/单位名册.csv
    run_out --rules rules
    db "select '$place', subject_id, amount_fen from allocation where fund = 'x'"
done
