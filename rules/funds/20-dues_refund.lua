-- 党费返还:支部上缴数乘以当地的返还比例,逐支部计到分、四舍五入。
fund {
    name = "dues_refund", title = "党费返还", per = "org", over = "refund_branches", basis = "NT-29", source = "党费",
    amount = function(branch, p)
        local percent = p.dues.refund_percent
        if percent > 100 or percent < 0 then
            error("dues.refund_percent 应在0和100之间,写的是 " .. percent)
        end
        return branch.handed_up * percent / 100
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
