-- 离退休干部党组织工作经费,按组织类别定下限,不按人数。
fund {
    name = "work_floor", title = "党组织工作经费下限", per = "org", over = "retired_orgs",
    basis = "YN-WORK-FUND",
    amount = function(org, p)
        if org.org_kind == "党委" then
            return p.fund.work.floor_committee
        elseif org.org_kind == "党总支" then
            return p.fund.work.floor_general_branch
        end
        return p.fund.work.floor_branch
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
