-- 考核和组织生活的标准:各地各时按多少;县里从严的按县里的,没有规定的地方没有数。

local function standard(name, of, place, at, expect, adopt)
    test { name = "标准：" .. name, of = of, place = place, at = at, adopt = adopt, expect = expect }
end

-- 南通“六有一提升”,海门用自己的清单代替。
standard("南通的清单", "assess.six_have.list", "320600", "2019-12-31",
    { value = "六有一提升", basis = "NT-12" })
standard("海安照市里的清单", "assess.six_have.list", "320685", "2019-12-31",
    { value = "六有一提升", basis = "NT-12" })
standard("海门用自己的清单", "assess.six_have.list", "320684", "2019-12-31",
    { value = "六好一提升", basis = "NT-13" })
standard("别处没有这张清单", "assess.six_have.list", "532801", "2019-12-31", { value = false })
standard("南通至少七项", "assess.six_have.items", "320681", "2019-12-31", { value = 7, basis = "NT-12" })
standard("海门不少于市里的项数", "assess.six_have.items", "320684", "2019-12-31",
    { value = 7, basis = "NT-13" })
standard("达标进度从2018年初起算", "assess.six_have.start", "320681", "2019-12-31", { value = "2018-01-01" })
standard("海门也在2020年底前达标", "assess.six_have.deadline", "320684", "2019-12-31",
    { value = "2020-12-31" })

-- 综合考评的占比:南通的2%出自南通的文件,别处是示范办法,采用了才有。
standard("南通占2%", "assess.annual.share", "320681", "2019-12-31",
    { value = "0.02", basis = "NT-01" })
standard("别处采用示范办法的也占2%", "assess.annual.share", "532801", "2021-12-31",
    { value = "0.02", basis = "ASSESS-ANNUAL" }, "ASSESS-ANNUAL")
standard("别处没有采用的没有占比", "assess.annual.share", "532801", "2021-12-31",
    { value = false, reason = "ASSESS-ANNUAL" })

-- 年度考核示范办法的数。
for name, value in pairs {
    excellent = 90, good = 80, pass = 60, quota = "0.2", bonus_most = 5, penalty_most = 10,
    each_meeting = 1,
    each_term = 1, each_volunteer = 1, each_disclosure = "0.5", role_full = "0.3",
    report_high = "0.8",
    report_middle = "0.5", report_low = "0.2", join_high = "0.85", join_middle = "0.75",
    join_low = "0.6",
    firmness = 0, large_most = 0, large_some = "0.34", late_counts = "0.5", whole = 100,
} do
    standard("年度考核 " .. name, "assess.annual." .. name, "440606", "2022-12-31", { value = value },
        "ASSESS-ANNUAL")
    standard("没有采用年度考核的没有 " .. name, "assess.annual." .. name, "440606", "2022-12-31",
        { value = false, reason = "ASSESS-ANNUAL" })
end

-- 星级、书记考核、绩效系数(示范)。
for star, least in ipairs { 60, 70, 80, 90, 95 } do
    standard(star .. "星的分数线", "assess.star.least_" .. star, "532801", "2023-12-31",
        { value = least }, "ASSESS-STAR")
end
for name, value in pairs {
    ["assess.secretary.excellent"] = 90, ["assess.secretary.good"] = 70,
    ["assess.secretary.quota"] = "0.3",
    ["allowance.coefficient_excellent"] = "1.4", ["allowance.coefficient_good"] = 1,
    ["allowance.coefficient_fair"] = "0.7", ["allowance.coefficient_barred"] = 0,
} do
    standard("书记考核 " .. name, name, "320681", "2023-12-31", { value = value }, "ASSESS-SECRETARY")
    standard("没有采用书记考核的没有 " .. name, name, "320681", "2023-12-31",
        { value = false, reason = "ASSESS-SECRETARY" })
end

-- 支部设置:2018年10月28日起。
for name, value in pairs {
    ["org.branch_most"] = 50, ["org.branch_least"] = 3, ["org.committee_from"] = 7,
    ["org.committee_least"] = 3,
    ["org.committee_most"] = 7,
} do
    standard(name .. " 施行当天起有", name, "532801", "2018-10-28", { value = value })
    standard(name .. " 施行前一天没有", name, "532801", "2018-10-27",
        { value = false, reason = "2018-10-27" })
end
standard("宜兴规定书记年龄", "org.secretary_age_most", "320282", "2021-12-31", { value = 75 })
standard("顺德只说相对年轻,没有数", "org.secretary_age_most", "440606", "2021-12-31", { value = false })

-- 三会一课一类的最低次数,都是一次。
for _, name in ipairs {
    "meeting_per_quarter", "committee_per_month", "class_per_quarter", "theme_day_per_month",
    "review_per_year",
    "appraisal_per_year", "group_per_month", "talk_per_year",
} do
    standard("组织生活 " .. name, "life." .. name, "532801", "2023-12-31", { value = 1 })
end
standard("送学算参加", "life.substitute_counts", "532801", "2023-12-31", { value = 1 })
standard("年老体弱未到的不计应到", "life.infirm_expected", "532801", "2023-12-31", { value = 0 })

-- 党费、支出。
standard("连续六个月未交提示", "dues.unpaid_months", "532801", "2021-12-31", { value = 6 })
standard("2008年4月以前没有六个月的说法", "dues.unpaid_months", "532801", "2008-03-31", { value = false })
standard("应缴党费算到分", "dues.rounded_to", "532801", "2021-12-31", { value = 1 })
standard("对单位的现金支付一千元以内", "payment.cash_most", "532801", "2021-12-31", { value = 100000 })
standard("支付与活动相隔九十天", "payment.activity_days", "532801", "2021-12-31", { value = 90 })

-- “市级”在景洪指县市区一级。
standard("市级一般指市州", "honour.level_of_shi", "440606", "2022-12-31", { value = "市州" })
standard("景洪的市级指县市区", "honour.level_of_shi", "532801", "2021-12-31", { value = "县市区" })

-- 利津的联盟。
for name, value in pairs {
    ["alliance.units_least"] = 4, ["alliance.units_most"] = 8, ["alliance.venue_of"] = "单位",
    ["plan.months"] = 3,
} do
    standard("利津 " .. name, name, "370522", "2023-12-31", { value = value })
    standard("别处没有 " .. name, name, "620921", "2023-12-31", { value = false })
end
for name, value in pairs {
    ["alliance.regular_share"] = "0.5", ["alliance.regular_months"] = 12,
    ["alliance.delivered_counts"] = 0,
    ["alliance.fewer_than"] = 5, ["tasks.total_weight"] = 100, ["privacy.least"] = 5,
    ["privacy.checked_from"] = 100,
    ["figures.about"] = 5, ["change.roster_share"] = "0.2", ["accept.error_rows"] = 10,
    ["accept.share_from"] = 3,
    ["accept.error_share"] = "0.05", ["accept.warning_share"] = "0.2",
    ["period.land_to"] = "1937-07-06",
    ["period.war_to"] = "1945-09-02", ["period.liberation_to"] = "1949-09-30",
    ["period.war_early_to"] = "1942-12-31",
} do
    standard("各地一样 " .. name, name, "532801", "2023-12-31", { value = value })
end

-- 地名和填报单位。
for place, name in pairs {
    ["320600"] = "南通市", ["320685"] = "海安市", ["370522"] = "利津县", ["440606"] = "佛山市顺德区",
    ["532801"] = "景洪市", ["620921"] = "金塔县",
} do
    standard("地名 " .. name, "place.name", place, "2021-12-31", { value = name })
end
standard("海门2020年7月15日还是海门市", "place.name", "320684", "2020-07-15", { value = "海门市" })
standard("海门第二天起不再叫海门市", "place.name", "320684", "2020-07-16",
    { value = false, reason = "2020-07-16" })
for place, name in pairs {
    ["320600"] = "中共南通市委老干部局", ["370522"] = "中共利津县委老干部局",
    ["440606"] = "中共佛山市顺德区委老干部局", ["532801"] = "中共景洪市委老干部局",
    ["620921"] = "中共金塔县委老干部局",
} do
    standard("填报单位 " .. name, "place.bureau", place, "2021-12-31", { value = name })
end
