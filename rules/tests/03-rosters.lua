-- 指标和审核:给出几张小名册,看数出多少、查出什么。姓名、编号都是假设的。

local units = [[
单位代码,单位名称,单位性质,行政区划代码
U1,甲局,机关,532801
U2,乙局,事业,532801
]]
local orgs = [[
党组织代码,党组织名称,所属单位,上级党组织,组织类别,编组方式,示范级别,达标情况
O1,甲局党总支,U1,,党总支,单独组建,,达标
O2,甲局老干部党支部,U1,O1,党支部,单独组建,县,创优
O3,乙局老干部党支部,U2,,联合支部,单独组建,无,创建中
O4,乙局机关党支部,U2,,党支部,混编,,
]]
local people = [[
人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位,去世时间
P1,王一,男,1930-05,中共党员,离休,U1,
P2,李二,女,1945-10,中共党员,退休,U1,
P3,张三,男,1955-12,中共党员,退休,U1,
P4,赵四,女,1960-01,群众,退休,U1,
P5,钱五,男,1950-06,中共党员,退休,U2,
P6,孙六,女,1940-07,中共党员,退休,U2,
P7,周七,男,1938-02,中共党员,退休,U2,2021-04-01
]]
local members = [[
人员编号,所在党支部,党员类别,转入时间,转出时间
P1,O2,正式,1990-01,
P2,O2,正式,2001-03,
P3,O2,正式,2016-01,
P5,O4,正式,2000-01,
P6,O3,正式,2000-01,
P7,O3,正式,1999-01,2021-04-01
]]

test {
    name = "单独组建支部的党员占五分之四,离世的不算", place = "532801", at = "2021-12-31",
    given = { rosters = { ["单位名册"] = units, ["党组织名册"] = orgs, ["人员名册"] = people, ["隶属关系"] = members } },
    expect = {
        { measure = "members", value = 5 },
        { measure = "members", subject = "U1", value = 3 },
        { measure = "members", subject = "O3", value = 1 },
        { measure = "party_members", value = 5 },
        { measure = "separate_members", value = 4 },
        { measure = "mixed_members", value = 1 },
        { measure = "separate_share", value = "4/5" },
        { measure = "separate_share", subject = "U2", value = "1/2" },
        { measure = "mixed_share", value = "0.2" },
        { measure = "members_per_org", value = "4/3" },
        { measure = "home_coverage", value = 1 },
        { measure = "members_unplaced", value = 0 },
        { measure = "standard_enrolled", value = 3 },
        { measure = "standard_enrolled_share", value = 1 },
        { measure = "standard_passed_share", value = "2/3" },
        { measure = "demonstration_orgs", value = 1 },
        { measure = "demonstration_share", subject = "U1", value = "1/2" },
        { measure = "reported", value = false, reason = "没有" },
        { assessment = "standardisation", subject = "O2", grade = "示范党支部（县级）" },
        { assessment = "standardisation", subject = "O3", grade = "创建中" },
        { fund = "work_floor", subject = "O1", amount = 400000 },
        { fund = "work_floor", subject = "O3", amount = 300000 },
        { fund = "work_floor", subject = "O4", amount = false },
    },
}

-- 书记工作补贴:有任职才发,一月一份,委员不超过书记的七成。
test {
    name = "书记工作补贴:漏发、没有任职、超过比例、去世以后", place = "532801", at = "2021-12-31",
    period = "2021",
    given = { rosters = {
        ["单位名册"] = units, ["党组织名册"] = orgs, ["人员名册"] = people, ["隶属关系"] = members,
        ["任职"] = [[
人员编号,党组织,党内职务,任职时间,离任时间,是否离退休
P2,O2,书记,2021-10-01,,是
P3,O2,组织委员,2021-10-01,,是
P7,O3,书记,2020-05,2021-04-01,是
]],
        ["补贴发放"] = [[
人员编号,党组织,所属月份,补贴类型,金额,支付日期
P2,O2,2021-10,基本,300,2021-10-28
P2,O2,2021-12,基本,300,2021-12-28
P3,O2,2021-10,基本,210,2021-10-28
P3,O2,2021-12,基本,210.01,2021-12-28
P4,O2,2021-12,基本,100,2021-12-28
P7,O3,2021-01,基本,300,2021-01-28
P7,O3,2021-02,基本,300,2021-02-28
P7,O3,2021-03,基本,300,2021-03-28
P7,O3,2021-05,基本,300,2021-05-28
]],
    } },
    expect = {
        { finding = "secretary-unpaid", count = 1, file = "任职.csv", line = 2, says = "2021-11" },
        { finding = "allowance-over-share", count = 1, line = 5, says = "210.01元" },
        { finding = "allowance-over-share", line = 4, count = 0 },
        { finding = "allowance-without-post", count = 1, unit = "U1", line = 6 },
        { finding = "allowance-after-leaving", count = 1, unit = "U2", line = 10 },
        { finding = "allowance-not-retired", count = 0 },
        { finding = "allowance-late", reason = "NT-27" },
    },
}

-- 党费:分界以下千分之五,以上千分之十,分界上的在下一档。
test {
    name = "党费应缴:五千元整按千分之五,多一分按千分之十", place = "532801", at = "2021-12-31",
    given = { rosters = {
        ["单位名册"] = units, ["党组织名册"] = orgs, ["人员名册"] = people, ["隶属关系"] = members,
        ["党费"] = [[
人员编号,月份,缴费基数,应缴,实缴,减免批准
P1,2021-01,5000.00,25.00,25.00,
P2,2021-01,5000.01,50.00,50.00,
P3,2021-01,5000.01,25.00,25.00,
P6,2021-01,3333,16.67,16.67,
]],
    } },
    expect = {
        { finding = "dues-due-differs", count = 1, line = 4, says = "应为50.00元" },
        { finding = "dues-base-changed", count = 0 },
        { finding = "dues-unpaid", count = 0 },
    },
}

test {
    name = "返还党费:海门全部返还,南通其他县区六成", place = "320600", at = "2021-12-31",
    given = { rosters = {
        ["单位名册"] = [[
单位代码,单位名称,单位性质,行政区划代码
U1,甲局,机关,320681
U2,乙局,事业,320684
]],
        ["党组织名册"] = orgs, ["人员名册"] = people, ["隶属关系"] = members,
        ["党费上缴返还"] = [[
党组织,期间,上缴,应返,实返
O2,2021-01,40.01,24.01,24.01
O2,2021-02,40.01,24.01,40.01
O3,2021-01,10,10,10
O3,2021-02,10,6,6
]],
    } },
    expect = {
        { finding = "refund-differs", count = 2 },
        { finding = "refund-differs", unit = "U1", line = 3 },
        { finding = "refund-differs", unit = "U2", line = 5, says = "应返10.00元" },
    },
}

test {
    name = "名册里的错:编号重复、日期不对、缺少必填", place = "532801", at = "2021-12-31",
    given = { rosters = {
        ["单位名册"] = units,
        ["人员名册"] = [[
人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位
P1,王一,男,1930-05,中共党员,离休,U1
P1,王一,男,1930-05,中共党员,离休,U1
P2,,女,1945-13,中共党员,退休,U9
]],
    } },
    expect = {
        { finding = "key-repeated", line = 3 },
        { finding = "cell-required", line = 4 },
        { finding = "cell-date", line = 4 },
        { finding = "reference-unknown", line = 4 },
    },
}
