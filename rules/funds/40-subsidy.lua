-- 大型活动奖补:上限、比例×合规费用、动用前余额,取最小的。公益金和县管党费是两种钱,各有各的余额。
local function subsidy(name, title, over, source)
    fund {
        name = name, title = title, per = "activity", over = over, basis = "LJ-18", source = source,
        amount = function(activity, p)
            local rate = p.fund.subsidy.rate
            if rate > 1 or rate < 0 then
                error("fund.subsidy.rate 应在0和1之间,写的是 " .. rate)
            end
            return least(p.fund.subsidy.cap, activity.eligible_fen * rate, activity.left_fen)
        end,
        round = { to = "fen", mode = "half-up", at = "line" },
    }
end

subsidy("subsidy", "公益金奖补", "subsidy_welfare", "公益金")
subsidy("subsidy_dues", "县管党费奖补", "subsidy_of_dues", "县管党费")
