-- 联盟活动费用分摊:一项活动一笔,份额之和等于费用。分法是协商定的,由参数给出。
fund {
    name = "alliance_share", title = "联盟活动费用分摊", per = "activity_unit", over = "alliance_costs",
    basis = "LJ-12", source = "联盟单位分摊",
    pool = {
        each = "activity_id", of = "cost",
        weight = function(share, p)
            local method = p.alliance.share_method
            if method == "平均" then
                return 1
            elseif method == "人数" then
                return share.came
            elseif method == "主办" then
                return share.hosts
            end
            error("alliance.share_method 只能是 平均、人数 或 主办,写的是 " .. method)
        end,
    },
}
