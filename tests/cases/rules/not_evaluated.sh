# What is not evaluated, and why: no roster, no field, no standard, no basis here and now.
shipped
cat >rules/zz.lua <<'LUA'
basis { id = "X-LATER", title = "某规定", document = "某文", status = "in force", from = "2022-01-01", text = "某条。" }
basis { id = "X-OVER", title = "某规定", document = "某文", status = "in force", to = "2020-12-31", text = "某条。" }
basis { id = "X-REPEALED", title = "某规定", document = "某文", status = "repealed", text = "某条。" }
basis { id = "X-REPORTED", title = "某做法", document = "某文", status = "reported", text = "某条。" }
basis { id = "X-ELSEWHERE", title = "某规定", document = "某文", status = "in force", place = "440606", text = "某条。" }
parameter { name = "x.later", title = "某标准", unit = "fen", { value = 1, basis = "X-LATER", from = "2022-01-01" } }
parameter { name = "x.elsewhere", title = "他乡标准", unit = "fen", { value = 1, basis = "X-ELSEWHERE" } }
local function fund_of(basis, amount)
    fund { name = "on " .. basis, title = basis, per = "org", over = "retired_orgs", basis = basis, amount = amount,
        round = { to = "fen", mode = "half-up", at = "line" } }
end
for _, basis in ipairs({ "X-LATER", "X-OVER", "X-REPEALED", "X-REPORTED", "X-ELSEWHERE" }) do
    fund_of(basis, function() return 0 end)
end
fund_of("YN-WORK-FUND", function(org, p) return org.members * p.x.later end)
fund { name = "elsewhere", title = "他乡", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p) return p.x.elsewhere end, round = { to = "fen", mode = "half-up", at = "line" } }
fund { name = "starred", title = "按星级", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p) return org.star * p.fund.work.floor_branch end,
    round = { to = "fen", mode = "half-up", at = "line" } }
fund { name = "given", title = "按星级", per = "org", over = "retired_orgs", basis = "YN-WORK-FUND",
    amount = function(org, p) return given(org, "star") and org.star * p.fund.work.floor_branch or 0 end,
    round = { to = "fen", mode = "half-up", at = "line" } }
LUA
small_case
rm case/荣誉表彰.csv
run_out --rules rules
db "select what, name, subject_id, reason from evaluation where subject_id in ('O1', '*') and name not like 'commended%'" \
    "select fund, subject_id, amount_fen from allocation where fund in ('starred', 'given')" \
    "select distinct state from evaluation"
