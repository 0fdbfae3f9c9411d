-- 经费:批复、拨付、支出,到位率、执行率,来源,党费返还,奖补。各级的比率都由分子、分母相加后重算。

local both = { "unit", "case" }

local function money(name, title, of, column, basis, options)
    options = options or {}
    measure {
        name = name, title = title, level = options.level or both, counted_in = "元",
        sum = { of = of, column = column, where = options.where, money = true }, basis = basis,
    }
end

local function ratio(name, title, of, to, basis, level)
    measure { name = name, title = title, level = level or both, ratio = { of = of, to = to }, basis = basis }
end

-- 全部经费。到位率只看填了实际拨付的预算:没有填的不知道,不当作没有到。
money("fund_approved", "预算批复", "year_budgets", "approved", { "FUND-ACCOUNT", "NT-28" })
money("fund_received", "实际拨付", "year_budgets", "received", { "FUND-ACCOUNT", "NT-28" })
money("fund_due_known", "填了拨付数的批复", "year_budgets", "approved", "FUND-ACCOUNT",
    { where = "received is not null" })
money("fund_received_known", "填了批复的实际拨付", "year_budgets", "received", "FUND-ACCOUNT",
    { where = "approved is not null" })
ratio("fund_arrival", "经费到位率", "fund_received_known", "fund_due_known", { "FUND-ACCOUNT", "NT-31" })
money("fund_carried", "上年结转", "year_budgets", "carried_over", "FUND-ACCOUNT")
money("fund_available", "上年结转和批复", "year_budgets", "available_fen", "FUND-ACCOUNT")
money("fund_spent", "本年支出", "year_spending", "spent_fen", { "FUND-ACCOUNT", "NT-28" })
ratio("fund_execution", "经费执行率", "fund_spent", "fund_available", "FUND-ACCOUNT")

-- 专项活动经费:应安排数和分配结果出自同一个算式。
money("activity_due", "专项活动经费应安排", "activity_dues", "due_fen", "NT-28")
money("activity_approved", "专项活动经费批复", "year_budgets", "approved", "NT-28", { where = "fund_kind = '活动经费'" })
money("activity_received", "专项活动经费实际拨付", "year_budgets", "received", "NT-28",
    { where = "fund_kind = '活动经费'" })
money("activity_available", "专项活动经费上年结转和批复", "year_budgets", "available_fen", "NT-28",
    { where = "fund_kind = '活动经费'" })
money("activity_spent", "专项活动经费支出", "year_spending", "spent_fen", "NT-28", { where = "fund_kind = '活动经费'" })
ratio("activity_arrival", "专项活动经费到位率（比应安排）", "activity_received", "activity_due", "NT-28")
ratio("activity_execution", "专项活动经费执行率", "activity_spent", "activity_available", "NT-28")

-- 四个来源,县管党费另列。
for _, source in ipairs {
    { "finance", "财政" }, { "refund", "党费返还" }, { "street", "街道社区" }, { "social", "社会支持" },
    { "county", "县管党费" },
} do
    local id, word = source[1], source[2]
    local where = "source = '" .. word .. "'"
    money("source_due_" .. id, word .. "应到位", "source_lines", "approved", "NT-31", { where = where })
    money("source_received_" .. id, word .. "实际拨付", "source_lines", "received", "NT-31", { where = where })
    money("source_known_" .. id, word .. "应到位（填了拨付数的）", "source_lines", "approved", "NT-31",
        { where = where .. " and received is not null" })
    ratio("source_arrival_" .. id, word .. "到位率", "source_received_" .. id, "source_known_" .. id, "NT-31")
end
money("source_received", "各来源实际拨付", "source_lines", "received", "NT-31")
money("source_unnamed", "没有写来源的实际拨付", "year_budgets", "received", "NT-31", { where = "source is null" })
ratio("social_share", "社会支持占比", "source_received_social", "source_received", "NT-31")

-- 党费返还:支部、单位、全案。
local branches = { "org", "unit", "case" }
money("refund_handed", "上缴党费", "refund_branches", "handed_up", { "NT-29", "NT-30" }, { level = branches })
money("refund_due", "应返党费", "refund_branches", "due_fen", { "NT-29", "NT-30" }, { level = branches })
money("refund_received", "实返党费", "refund_branches", "refunded", { "NT-29", "NT-30" }, { level = branches })
ratio("refund_rate", "党费返还比例（应返÷上缴）", "refund_due", "refund_handed", { "NT-29", "NT-30" }, branches)
ratio("refund_arrival", "党费返还到位率", "refund_received", "refund_due", { "NT-29", "NT-30" }, branches)

-- 奖补和分摊。
measure {
    name = "subsidy_applied", title = "申请奖补的活动", level = both, counted_in = "项",
    count = { of = "subsidy_activities" }, basis = "LJ-18",
}
measure {
    name = "subsidy_eligible_share", title = "合格的占比", level = both,
    share = { among = "subsidy_activities", where = "refused is null" }, basis = "LJ-18",
}
money("subsidy_granted", "核定奖补", "subsidy_claims", "granted_fen", "LJ-18")
money("subsidy_paid", "已付奖补", "subsidy_payments", "amount", "LJ-18")
measure {
    name = "shared_activities", title = "分摊费用的联盟活动", level = "case", counted_in = "项",
    count = { of = "alliance_costs", distinct = "activity_id" }, basis = "LJ-12", adds_up = true,
}
measure {
    name = "shares_of_unit", title = "参加分摊的活动", level = "unit", counted_in = "项",
    count = { of = "alliance_costs" }, basis = "LJ-12",
}
