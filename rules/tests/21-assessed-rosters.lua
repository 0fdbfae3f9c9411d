-- 考核的对象从名册里数出来:人数、委员数的界限,任务的时限,没有对象的单位。姓名、编号都是假设的。

local units = [[
单位代码,单位名称,单位性质,行政区划代码
U1,甲局,机关,440606
U2,乙局,事业,440606
]]
local orgs = { "党组织代码,党组织名称,所属单位,组织类别,编组方式,本届起始,任期" }
local people = { "人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位" }
local members = { "人员编号,所在党支部,党员类别,转入时间,转出时间" }
local posts = { "人员编号,党组织,党内职务,任职时间,离任时间,是否离退休" }

-- 一个支部:正式党员、预备党员、委员(连书记)各几名,本届起始。
local function branch(id, full, trial, seats, start)
    orgs[#orgs + 1] = id .. "," .. id .. "党支部,U1,党支部,单独组建," .. start .. ",3"
    for i = 1, full + trial do
        local who = id .. "-" .. i
        people[#people + 1] = who .. ",张" .. id .. i .. ",男,1945-01,中共党员,退休,U1"
        members[#members + 1] = who .. "," .. id .. "," .. (i <= full and "正式" or "预备")
            .. ",2010-01,"
        if i <= seats then
            posts[#posts + 1] = who .. "," .. id .. "," .. (i < 2 and "书记" or "组织委员")
                .. ",2021-12-31,,是"
        end
    end
end
branch("A", 3, 0, 1, "2020-12-31") -- 三名正式党员,任期到2023-12-31当天
branch("B", 2, 1, 0, "2020-12-30") -- 两名正式党员、一名预备,任期前一天到
branch("C", 50, 0, 3, "2021-12-31") -- 五十名,三名委员
branch("D", 51, 0, 7, "2021-12-31") -- 五十一名,七名委员
branch("E", 7, 0, 2, "2021-12-31") -- 七名正式党员要设支委会,两名委员
branch("F", 8, 0, 8, "2021-12-31") -- 八名委员
people[#people + 1] = "Z1,李一,女,1950-01,群众,退休,U2"

test {
    name = "考核对象：人数和委员数的界限、任务的时限、没有对象的单位", place = "440606", at = "2023-12-31",
    adopt = { "ASSESS-ANNUAL", "ASSESS-STAR" },
    given = { rosters = {
        ["单位名册"] = units, ["党组织名册"] = table.concat(orgs, "\n"),
        ["人员名册"] = table.concat(people, "\n"), ["隶属关系"] = table.concat(members, "\n"),
        ["任职"] = table.concat(posts, "\n"),
        ["走访慰问"] = [[
服务编号,日期,对象,服务类型
S1,2023-05-01,A-1,节日慰问
]],
        ["任务清单"] = [[
行动序号,任务序号,事项序号,事项内容,完成时限
1,1,1,事项一,2023-06-30
1,1,2,事项二,2023-06-30
2,2,3,事项三,2023-12-31
2,2,4,事项四,2023-12-30
]],
        ["任务进展"] = [[
单位,事项序号,完成情况,完成时间
U1,1,完成,2023-06-30
U1,2,完成,2023-07-01
U1,3,进行中,
U1,4,进行中,
U2,1,不适用,
U2,2,不适用,
U2,3,不适用,
U2,4,不适用,
]],
    } },
    expect = {
        { assessment = "six_good", subject = "A", size = 1, seats = 1, secretary = 1, term = 1 },
        { assessment = "six_good", subject = "B", size = 0, seats = 1, secretary = 0, term = 0 },
        { assessment = "six_good", subject = "C", size = 1, seats = 1, secretary = 1, term = 1 },
        { assessment = "six_good", subject = "D", size = 0, seats = 1 },
        { assessment = "six_good", subject = "E", size = 1, seats = 0 },
        { assessment = "six_good", subject = "F", size = 1, seats = 0 },
        { assessment = "star", subject = "B", size = 0, ["1.3"] = { raw = "0" } },
        { assessment = "star", subject = "C", seats = 10, ["1.3"] = { raw = "1" } },
        -- 当天完成的不晚,晚一天的折半:(1＋1×0.5)÷4×4;时限就在时点当天的不算逾期,前一天的算。
        { assessment = "annual", subject = "U1", tasks = "1.5", term = 2, large = "1.5",
          seats = 2, visits = { state = "left out" }, plans = { points = 2, state = "ok" } },
        { assessment = "tasks", subject = "U1", rate = 50, overdue = { raw = "0", note = "1 > 0" },
          action_1 = { raw = "2/2" }, action_2 = { raw = "0/2" }, grade = "推进中" },
        -- 全都不适用的单位不计任务一项,也没有完成率;没有党员、离休干部、困难人员的得满分,没有收到名册的不计。
        { assessment = "annual", subject = "U2", tasks = { state = "left out" },
          home = { points = 5, state = "ok" }, plans = { points = 2, state = "ok" },
          hardship = { points = 3, state = "ok" }, immobile = { state = "left out", note = "参加记录" },
          large = { state = "left out" }, seats = { state = "left out" },
          reported = { state = "left out" },
          full = { state = "left out" } },
        { assessment = "tasks", subject = "U2", rate = { state = "not evaluated" }, total = false },
    },
}

-- 评分表里的加分、扣分和改动:依据、文号缺一样都不计,并且列出;扣分写不写负号都一样。不参加考核的,评了也列出。
test {
    name = "评分表的加分、扣分和改动：缺依据或文号的不计并列出", place = "440606", at = "2023-12-31",
    adopt = { "ASSESS-ANNUAL" },
    given = { rosters = {
        ["单位名册"] = [[
单位代码,单位名称,单位性质,行政区划代码,考核类别,不参加考核
U1,甲局,机关,440606,区直机关,
U2,乙局,机关,440606,区直机关,
U3,丙局,机关,440606,区直机关,是
]],
        ["人员名册"] = table.concat({ people[1], "Y1,李一,女,1950-01,群众,退休,U1", people[#people] }, "\n"),
        ["评分"] = [[
年度,被考核单位,指标,评分来源,分值,依据,文号
2023,U1,加分,加分,1,表彰,某组〔2023〕1号
2023,U1,1.1,加分,1.5,,某组〔2023〕2号
2023,U1,加分二,加分,2,表彰,
2023,U1,扣分,扣分,0.5,迟报,某组〔2023〕3号
2023,U2,扣分,扣分,-0.5,迟报,某组〔2023〕3号
2023,U1,1.4,县评,1,没有落实,
2023,U2,1.4,县评,1,有联络员,某组〔2023〕4号
2023,U3,加分,加分,1,表彰,某组〔2023〕5号
2023,U2,2.3,复核,2,核过,某组〔2023〕6号
]],
    } },
    expect = {
        { assessment = "annual", subject = "U1", bonus = 1, penalty = "0.5", care = 0 },
        { assessment = "annual", subject = "U2", bonus = 0, penalty = "0.5", care = 1 },
        { finding = "score-event-unproved", line = 3, says = "没有写明依据" },
        { finding = "score-event-unproved", line = 4, says = "没有写明文号" },
        { finding = "score-change-unproved", line = 7, says = "没有写明文号" },
        { finding = "score-not-assessed", line = 9, says = "U3没有参加“年度考核”" },
        { finding = "score-over-points", line = 10, says = "满分1分" },
        { finding = "score-over-cap", count = 0 },
    },
}
