-- 离退休干部党组织专项活动经费:每人每年一个标准,人数口径、时点、范围由参数定。
fund {
    name = "activity", title = "专项活动经费", per = "unit", over = "activity_units", basis = "NT-28", source = "财政",
    amount = function(unit, p)
        local heads, on, scope = p.fund.activity.heads, p.fund.activity.counted_on, p.fund.activity.scope
        if scope ~= "市本级" and scope ~= "全市" then
            error("fund.activity.scope 只能是 市本级 或 全市,写的是 " .. scope)
        end
        local first, last = unit.retired_start, unit.retired_end
        if heads == "member" then
            first, last = unit.members_start, unit.members_end
        elseif heads ~= "retired" then
            error("fund.activity.heads 只能是 retired 或 member,写的是 " .. heads)
        end
        if on == "年末" then
            return last * p.fund.activity.per_head
        elseif on == "年初" then
            return first * p.fund.activity.per_head
        elseif on == "平均" then
            return (first + last) / 2 * p.fund.activity.per_head
        end
        error("fund.activity.counted_on 只能是 年末、年初 或 平均,写的是 " .. on)
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
