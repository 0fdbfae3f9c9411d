-- 经费的指标和审核:小名册里有对的,也有错的;错的都查得出,对的不说。单位、人名、编号都是假设的。

local units = [[
单位代码,单位名称,单位性质,行政区划代码
U1,市甲局,机关,320600
U2,市乙局,机关,320600
U3,海安丙局,机关,320685
U4,海门丁局,机关,320684
]]
local orgs = [[
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,市甲局老干部党支部,U1,党支部,单独组建
O2,市乙局老干部党支部,U2,党支部,单独组建
O3,海安丙局老干部党支部,U3,党支部,单独组建
O4,海门丁局老干部党支部,U4,党支部,单独组建
T1,书画社临时党支部,U1,临时党支部,
]]
-- 甲局年末4人(年初3人,3名党员),乙局1人,丙局1人,丁局2人。
local people = [[
人员编号,姓名,性别,出生年月,政治面貌,入党时间,人员类别,原单位,异动类型,异动时间,去世时间
P1,赵一,男,1940-01,中共党员,1960-01,退休,U1,,,
P2,赵二,男,1941-01,中共党员,1961-01,退休,U1,,,
P3,赵三,女,1940-03,中共党员,2018-05,退休,U1,,,
P4,赵四,女,1963-01,群众,,退休,U1,新退休,2018-06,
P5,钱五,男,1940-01,中共党员,1960-01,退休,U2,,,
P6,钱六,男,1935-01,中共党员,1960-01,退休,U2,,,2018-03-10
P7,孙七,男,1940-01,中共党员,1960-01,退休,U3,,,
P8,李八,男,1940-01,中共党员,1960-01,退休,U4,,,
P9,李九,女,1940-01,群众,,退休,U4,,,
]]
local members = [[
人员编号,组织关系所在支部,党员类别,转入时间
P1,O1,正式,2000-01
P2,O1,正式,2000-01
P3,O1,预备,2018-05
P5,O2,正式,2000-01
P7,O3,正式,2000-01
P8,O4,正式,2000-01
]]

local function nantong(name, more, expect, options)
    options = options or {}
    local rosters = {
        ["单位名册"] = units, ["党组织名册"] = orgs, ["人员名册"] = people, ["隶属关系"] = members,
    }
    for title, text in pairs(more) do
        rosters[title] = text
    end
    test {
        name = "经费名册:" .. name, place = options.place or "320600", at = "2018-12-31",
        given = { rosters = rosters, parameters = options.set }, expect = expect,
    }
end

nantong("市本级才有每人600元,年末人数,党员另计", {}, {
    { fund = "activity", subject = "U1", amount = 240000 },
    { fund = "activity", subject = "U2", amount = 60000 },
    { fund = "activity", subject = "U3", amount = false },
    { measure = "activity_due", value = 300000 },
    { measure = "activity_due", subject = "U1", value = 240000 },
    { measure = "fund_approved", value = false, reason = "经费预算" },
})
nantong("范围放到全市,按年初、年末平均的党员", {}, {
    { fund = "activity", subject = "U1", amount = 150000 },
    { fund = "activity", subject = "U2", amount = 90000 },
    { fund = "activity", subject = "U4", amount = 60000 },
    { measure = "activity_due", value = 360000 },
}, { set = { ["fund.activity.scope"] = "全市", ["fund.activity.heads"] = "member",
             ["fund.activity.counted_on"] = "平均" } })
nantong("年初的离退休干部", {}, {
    { fund = "activity", subject = "U1", amount = 180000 },
    { fund = "activity", subject = "U2", amount = 120000 },
    { measure = "activity_due", value = 300000 },
}, { set = { ["fund.activity.counted_on"] = "年初" } })

-- 来源、到位、执行。实物在旁边,不并入;没有填拨付的不算到位。
nantong("来源、到位率、执行率、社会支持占比", {
    ["经费预算"] = [[
单位,年度,经费类别,来源,人数基数,批复金额,实际拨付,拨付日期,上年结转,实物支持,实物折价
U1,2018,活动经费,财政,4,2400,1800,2018-03-01,100,,
U1,2018,工作经费,党费返还,,1000,1100,2018-04-01,,,
U2,2018,活动经费,财政,1,600,600,2018-03-01,,,
U3,2018,工作经费,街道社区,,2000,,,,电脑2台,7600
U3,2018,工作经费,社会支持,,500,700,2018-05-01,,,
U1,2017,活动经费,财政,4,9999,9999,2017-03-01,,,
]],
    ["经费支出"] = [[
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号,支付方式,审批人
E1,U1,2018,活动经费,财政,2018-05-01,2000.50,商户,文具店,活动用品,V1,转账,赵
E2,U1,2018,工作经费,党费返还,2018-06-01,600,商户,书店,订阅书报,V2,转账,赵
E3,U1,2017,活动经费,财政,2017-06-01,600,商户,书店,订阅书报,V2,转账,赵
]],
}, {
    { measure = "fund_approved", value = 650000 },
    { measure = "fund_received", value = 420000 },
    { measure = "fund_arrival", value = "4200/4500" },
    { measure = "fund_arrival", subject = "U1", value = "29/34" },
    { measure = "fund_spent", value = 260050 },
    { measure = "fund_carried", value = 10000 },
    { measure = "fund_execution", value = "260050/660000" },
    { measure = "activity_arrival", value = "4/5" },
    { measure = "activity_execution", subject = "U1", value = "200050/250000" },
    { measure = "source_arrival_finance", value = "4/5" },
    { measure = "source_arrival_refund", value = "11/10" },
    { measure = "source_arrival_street", value = false },
    { measure = "source_arrival_social", value = "7/5" },
    { measure = "social_share", value = "1/6" },
    { measure = "inkind_value", value = 760000 },
    { finding = "budget-exceeded", count = 0 },
    { finding = "source-exceeded", count = 0 },
    { finding = "payment-without-budget", count = 0 },
    { finding = "payment-before-fund", count = 0 },
    { finding = "source-not-arrived", count = 0, reason = "NT-31" },
})
nantong("海安:须到位的三个来源不足的提示,社会支持不提示", {
    ["经费预算"] = [[
单位,年度,经费类别,来源,批复金额,实际拨付
U3,2018,工作经费,街道社区,2000,1999.99
U3,2018,工作经费,财政,2000,2000
U3,2018,工作经费,党费返还,2000,
U3,2018,工作经费,社会支持,2000,1
]],
}, { { finding = "source-not-arrived", count = 1, line = 2, says = "到位率100.00%" } }, { place = "320685" })

-- 超预算:到批复数为止不说,多一分就说;结转可以用;几个来源合起来看。
local budget = [[
单位,年度,经费类别,来源,批复金额,实际拨付,拨付日期,上年结转
U1,2018,活动经费,财政,1000,1000,2018-03-01,
U1,2018,活动经费,社会支持,500,500,2018-03-01,
U2,2018,活动经费,财政,1000,1000,2018-03-01,200
U2,2018,工作经费,财政,1000,1000,2018-03-01,
U2,2018,工作经费,党费返还,,1000,2018-03-01,
]]
local function spent(name, rows, expect)
    nantong(name, {
        ["经费预算"] = budget,
        ["经费支出"] = "支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,凭证号,支付方式,审批人\n"
            .. rows,
    }, expect)
end
spent("到限额为止", [[
E1,U1,2018,活动经费,财政,2018-05-01,1000,商户,店,V1,转账,赵
E2,U1,2018,活动经费,社会支持,2018-05-02,500,商户,店,V2,转账,赵
E3,U2,2018,活动经费,财政,2018-02-01,1200,商户,店,V1,转账,赵
E4,U2,2018,工作经费,财政,2018-05-01,9999,商户,店,V2,转账,赵
]], {
    { finding = "budget-exceeded", count = 0 }, { finding = "source-exceeded", count = 0 },
    { finding = "payment-without-budget", count = 0 }, { finding = "payment-before-fund", count = 0 },
})
spent("多一分", [[
E1,U1,2018,活动经费,财政,2018-05-01,1000,商户,店,V1,转账,赵
E2,U1,2018,活动经费,社会支持,2018-05-02,500.01,商户,店,V2,转账,赵
E3,U2,2018,活动经费,财政,2018-05-01,1200.01,商户,店,V1,转账,赵
]], {
    { finding = "budget-exceeded", count = 1, unit = "U1", line = 2, says = "批复1500.00元，支出明细合计1500.01元" },
    { finding = "budget-exceeded", count = 1, unit = "U2", line = 4, says = "加上年结转200.00元" },
    { finding = "source-exceeded", count = 0 },
})
spent("一个来源多一分,合起来没有超", [[
E1,U1,2018,活动经费,财政,2018-05-01,600,商户,店,V1,转账,赵
E2,U1,2018,活动经费,财政,2018-05-02,400.01,商户,店,V2,转账,赵
E3,U1,2018,活动经费,财政,2018-05-03,1,商户,店,V3,转账,赵
E4,U2,2018,活动经费,党费返还,2018-05-03,1,商户,店,V3,转账,赵
]], {
    { finding = "budget-exceeded", count = 0 },
    { finding = "source-exceeded", count = 1, unit = "U1", line = 3, says = "合计1001.01元，这个来源只有1000.00元" },
    { finding = "source-exceeded", count = 1, unit = "U2", line = 5, says = "这个来源只有0.00元" },
})
spent("没有预算,资金到位以前,年度以前;没有报预算的单位不说", [[
E1,U1,2018,慰问,财政,2018-05-01,100,商户,店,V1,转账,赵
E2,U1,2018,慰问,财政,2018-05-02,50,商户,店,V2,转账,赵
E3,U1,2018,活动经费,财政,2018-02-28,1,商户,店,V3,转账,赵
E4,U1,2018,活动经费,财政,2018-03-01,1,商户,店,V4,转账,赵
E5,U2,2018,活动经费,财政,2017-12-31,1,商户,店,V1,转账,赵
E6,U3,2018,活动经费,财政,2018-01-01,1,商户,店,V1,转账,赵
]], {
    { finding = "payment-without-budget", count = 1, line = 2, says = "支出2笔150.00元" },
    { finding = "payment-before-fund", count = 2 },
    { finding = "payment-before-fund", count = 1, line = 4, says = "2018-03-01拨付以前" },
    { finding = "payment-before-fund", count = 1, line = 6, says = "2018年度开始以前" },
})

-- 党费:年报有了不加月报;临时支部不收;返还和到账两处对得上。
nantong("党费返还和到账", {
    ["党费上缴返还"] = [[
党组织,期间,上缴,应返,实返
O1,2018,40.01,24.01,24.00
O1,2018-01,10,6,6
O2,2018-01,10.01,6.01,6.01
O2,2018-02,10.01,6.01,6.00
O4,2018,20,20,20
T1,2018,5,0,0
O3,2017,20,12,1
]],
    ["经费预算"] = [[
单位,年度,经费类别,来源,批复金额,实际拨付
U1,2018,工作经费,党费返还,24.01,24.00
U2,2018,工作经费,党费返还,12.01,12.02
]],
}, {
    { fund = "dues_refund", subject = "O1", amount = 2401 },
    { fund = "dues_refund", subject = "O2", amount = 1201 },
    { fund = "dues_refund", subject = "O3", amount = false, reason = "上缴党费" },
    { fund = "dues_refund", subject = "O4", amount = 2000 },
    { fund = "dues_refund", subject = "T1", amount = false },
    { measure = "refund_due", value = 5602 },
    { measure = "refund_due", subject = "O1", value = 2401 },
    { measure = "refund_received", value = 5601 },
    { measure = "refund_arrival", subject = "U1", value = "2400/2401" },
    { finding = "refund-differs", count = 1, says = "少返11.00元" },
    { finding = "dues-temporary-branch", count = 1, line = 7 },
    { finding = "refund-not-booked", count = 1, unit = "U2", line = 3, says = "实返12.01元" },
})

-- 利津:公益金和县管党费各有余额,按日期先后动用;不合格的、多付的、串用的查得出。
local alliance = {
    ["单位名册"] = "单位代码,单位名称,单位性质,行政区划代码\nU1,县甲局,机关,370522\nU2,县乙局,机关,370522\n"
        .. "U3,县丙局,机关,370522\nU4,县老干部局,机关,370522\n",
    ["联盟"] = "联盟编号,名称,牵头单位,成立时间\nL1,东片联盟,U1,2021-01\n",
    ["联盟成员"] = "联盟编号,成员单位,轮值顺序,加入时间,退出时间\nL1,U1,0,2021-01,\nL1,U2,1,2021-01,\n"
        .. "L1,U3,2,2022-06,\n",
    ["人员名册"] = "人员编号,姓名,政治面貌,人员类别,原单位\nP1,甲一,中共党员,退休,U1\nP2,甲二,中共党员,退休,U1\n"
        .. "P3,乙一,中共党员,退休,U2\nP4,丙一,群众,退休,U3\n",
    ["活动台账"] = [[
活动编号,日期,组织方,活动类别,主题,实到人数,轮值单位,是否大型,费用,经费来源,材料数,审核状态
A1,2022-03-10,L1,参观视察,参观,10,U1,是,3000.01,公益金,3,通过
A2,2022-07-01,L1,红色教育,红色教育,40,U2,是,6000,公益金,2,通过
A3,2022-09-01,L1,形势报告,报告会,30,U3,是,1000,本色家园公益金,1,通过
A4,2022-05-01,L1,志愿服务,志愿,9,U2,是,1000,公益金,1,通过
A5,2022-05-02,L1,志愿服务,志愿,20,U9,是,1000,公益金,0,通过
A6,2022-05-03,L1,志愿服务,志愿,20,,是,1000,公益金,1,待审
A7,2022-05-04,L1,文体,棋牌,20,U2,否,1000,公益金,1,通过
A8,2022-10-01,L1,红色教育,读书,20,U2,是,1000,县管党费,1,通过
]],
    ["签到表"] = "活动编号,人员编号,参加状态\nA1,P1,实到\nA1,P2,实到\nA1,P3,线上\nA1,P4,实到\nA2,P3,实到\nA2,P4,缺席\n",
    ["经费预算"] = [[
单位,年度,经费类别,来源,批复金额,实际拨付,上年结转
U4,2022,公益金,财政,3500,3000,500
U4,2022,奖补,县管党费,400,,
]],
}

local function lijin(name, more, expect, options)
    options = options or {}
    local rosters = {}
    for title, text in pairs(alliance) do
        rosters[title] = text
    end
    for title, text in pairs(more) do
        rosters[title] = text
    end
    test {
        name = "奖补名册:" .. name, place = "370522", at = "2022-12-31", adopt = options.adopt,
        given = { rosters = rosters, parameters = options.set }, expect = expect,
    }
end
local both = { "FUND-SUBSIDY-MODEL", "FUND-SHARE-MODEL" }

lijin("先后动用,余额不够的给余额;不合格的不算", {}, {
    { fund = "subsidy", subject = "A1", amount = 150001, note = "动用前余额 3,500.00元" },
    { fund = "subsidy", subject = "A2", amount = 199999, note = "动用前余额 1,999.99元" },
    { fund = "subsidy", subject = "A3", amount = 0 },
    { fund = "subsidy", subject = "A4", amount = false },
    { fund = "subsidy", subject = "A5", amount = false },
    { fund = "subsidy", subject = "A6", amount = false },
    { fund = "subsidy", subject = "A7", amount = false },
    { fund = "subsidy", subject = "A8", amount = false },
    { fund = "subsidy_dues", subject = "A8", amount = 40000 },
    { measure = "subsidy_applied", value = 8 },
    { measure = "subsidy_eligible_share", value = "1/2" },
    { measure = "subsidy_granted", value = 390000 },
    { finding = "subsidy-over", count = 0, reason = "经费支出" },
}, { adopt = both })

lijin("没有定办法的不算,也写明原因", {}, {
    { fund = "subsidy", subject = "A1", amount = false, reason = "FUND-SUBSIDY-MODEL" },
    { fund = "alliance_share", subject = "A1@U1", amount = false, reason = "FUND-SHARE-MODEL" },
})

lijin("合规费用不超过有凭证的支出;多付、不合格、串用、重领", {
    ["经费支出"] = [[
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,活动编号,凭证号,支付方式,审批人
E1,U1,2022,活动经费,财政,2022-03-11,1000,商户,车队,A1,V1,转账,赵
E2,U1,2022,活动经费,财政,2022-03-12,999,商户,车队,A1,,转账,赵
E3,U4,2022,公益金,财政,2022-04-01,300,单位,U1,A1,V2,转账,赵
E4,U4,2022,公益金,财政,2022-04-02,200.01,单位,U1,A1,V3,转账,赵
E5,U4,2022,公益金,财政,2022-07-02,1500,单位,U1,A2,V4,转账,赵
E6,U4,2022,公益金,财政,2022-05-09,100,单位,U1,A6,V5,转账,赵
E7,U4,2022,奖补,县管党费,2022-07-03,100,单位,U1,A2,V6,转账,赵
E8,U4,2022,奖补,县管党费,2022-10-03,400,单位,U1,A8,V7,转账,赵
E9,U4,2022,公益金,财政,2022-10-03,1000,单位,文印社,,V8,转账,赵
]],
}, {
    { fund = "subsidy", subject = "A1", amount = 50000, note = "合规费用 1,000.00元" },
    { fund = "subsidy", subject = "A2", amount = 200000, note = "动用前余额 2,000.00元" },
    { fund = "subsidy_dues", subject = "A8", amount = 40000 },
    { measure = "subsidy_paid", value = 260001 },
    { finding = "subsidy-over", count = 1, line = 5, says = "已付奖补500.01元，核定500.00元" },
    { finding = "subsidy-refused", count = 1, line = 7, says = "资料没有通过审核" },
    { finding = "subsidy-other-money", count = 1, line = 8, says = "从县管党费付100.00元；公益金已付一份，是重复领取" },
}, { adopt = both })

-- 分摊:当日在盟的才分;A1 时 U3 还没有加入。
lijin("平均", {}, {
    { fund = "alliance_share", subject = "A1@U1", amount = 150001 },
    { fund = "alliance_share", subject = "A1@U2", amount = 150000 },
    { fund = "alliance_share", subject = "A1@U3", amount = false },
    { fund = "alliance_share", subject = "A2@U3", amount = 200000 },
    { measure = "shared_activities", value = 8 },
    { measure = "shares_of_unit", subject = "U3", value = 3 },
}, { adopt = both })
lijin("按人数", {}, {
    { fund = "alliance_share", subject = "A1@U1", amount = 200001 },
    { fund = "alliance_share", subject = "A1@U2", amount = 100000 },
    { fund = "alliance_share", subject = "A2@U2", amount = 600000 },
    { fund = "alliance_share", subject = "A2@U1", amount = 0 },
    { fund = "alliance_share", subject = "A3@U1", amount = false, reason = "到场人数" },
}, { set = { ["alliance.share_method"] = "人数" } })
lijin("主办负担;轮值单位不在盟内的不算", {}, {
    { fund = "alliance_share", subject = "A2@U2", amount = 600000 },
    { fund = "alliance_share", subject = "A2@U1", amount = 0 },
    { fund = "alliance_share", subject = "A6@U1", amount = false, reason = "主办" },
}, { set = { ["alliance.share_method"] = "主办" } })
