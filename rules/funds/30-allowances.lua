-- 书记工作补贴:基本补贴一个任职月一笔,按那个月的标准;绩效补贴一个职务一年一笔,按年终考核等次。
fund {
    name = "allowance_base", title = "书记基本补贴", per = "post_month", over = "secretary_months",
    basis = "ALLOW-LOCAL",
    amount = function(_, p)
        return p.allowance.base_month
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}

fund {
    name = "allowance_performance", title = "书记绩效补贴", per = "post", over = "performance_subjects",
    basis = "NT-27",
    amount = function(post, p)
        local coefficient
        if post.grade == "优秀" then
            coefficient = p.allowance.coefficient_excellent
        elseif post.grade == "良好" then
            coefficient = p.allowance.coefficient_good
        elseif post.grade == "一般" then
            coefficient = p.allowance.coefficient_fair
        else
            coefficient = p.allowance.coefficient_barred
        end
        return p.allowance.performance_year * coefficient * post.months_in_post / 12
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
