# The arithmetic of figures: exact, with its formula; nought is nought of anything.
small_case
rule_in_use <<'LUA'
basis { id = "X-1", title = "某地某规定", document = "某文", status = "in force", place = "532801", text = "某条。" }
parameter { name = "x.rate", title = "比例", unit = "ratio", { value = "0.335", basis = "X-1" } }
parameter { name = "x.head", title = "人头费", unit = "fen", { value = 1001, basis = "X-1" } }
parameter { name = "x.word", title = "说法", unit = "text", { value = "按人", basis = "X-1" } }
local function fund_of(name, mode, amount)
    fund { name = name, title = name, per = "org", over = "retired_orgs", basis = "X-1", amount = amount,
        round = { to = "fen", mode = mode, at = "line" } }
end
fund_of("half_up", "half-up", function(org, p) return org.members * p.x.head * p.x.rate end)
fund_of("half_even", "half-even", function(org, p) return p.x.head / 2 end)
fund_of("down", "down", function(org, p) return p.x.head / 2 end)
fund_of("up", "up", function(org, p) return p.x.head / 3 end)
fund_of("mixed", "half-up", function(org, p)
    local sum = 0
    for i = 1, 3 do sum = sum + p.x.head end
    return most(sum - p.x.head * ratio(1, 2), least(p.x.head, -p.x.head + p.x.head * 5))
end)
fund_of("words", "half-up", function(org, p)
    if is(org.members, 3) and p.x.word == "按人" and tostring(org.members) .. "!" == "3!" then
        return p.x.head
    end
    return 0
end)
LUA
db "select fund, subject_id, quantity, rate_num, rate_den, amount_fen, note from allocation where fund <> 'work_floor'"
