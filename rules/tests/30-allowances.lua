-- 书记工作补贴:标准、应发、逐笔核对,各在界上和界外一点。

local function standard(name, of, place, at, expect, adopt)
    test { name = "补贴标准：" .. name, of = of, place = place, at = at, adopt = adopt, expect = expect }
end

standard("云南不少于300元", "allowance.base_month", "532801", "2021-12-31", { value = 30000, basis = "YN-SECRETARY" })
standard("德宏按州里的文件", "allowance.base_month", "533102", "2021-12-31", { value = 30000, basis = "DH-SECRETARY" })
standard("揭阳2020年4月起300元", "allowance.base_month", "445200", "2020-04-01", { value = 30000, basis = "JY-SECRETARY" })
standard("揭阳2020年3月还没有", "allowance.base_month", "445200", "2020-03-31", { value = false })
standard("南通材料没有给数额", "allowance.base_month", "320600", "2018-12-31", { value = false, reason = "320600" })
standard("顺德没有见到", "allowance.base_month", "440606", "2022-12-31", { value = false })
standard("绩效全年标准各地都没有", "allowance.performance_year", "320600", "2018-12-31",
    { value = false, reason = "320600" })
standard("揭阳是定额", "allowance.base_means", "445200", "2021-12-31", { value = "定额" })
standard("云南是下限", "allowance.base_means", "532801", "2021-12-31", { value = "下限", basis = "YN-SECRETARY" })
standard("德宏是下限", "allowance.base_means", "533102", "2021-12-31", { value = "下限", basis = "DH-SECRETARY" })
standard("整月在任才应发", "allowance.month_counts", "320600", "2018-12-31", { value = "整月" })
standard("兼任几职发一份", "allowance.posts_paid", "320600", "2018-12-31", { value = "一份", basis = "ALLOW-LOCAL" })
standard("云南兼任几职发一份", "allowance.posts_paid", "532801", "2021-12-31",
    { value = "一份", basis = "YN-SEVERAL-POSTS" })
standard("德宏兼任几职发一份", "allowance.posts_paid", "533102", "2021-12-31",
    { value = "一份", basis = "DH-SEVERAL-POSTS" })

-- 基本补贴:一个月一笔,按那个月的标准。
local function base(name, place, at, expect, parameters)
    test {
        name = "基本补贴：" .. name, of = "allowance_base", place = place, at = at,
        given = { fields = {}, parameters = parameters }, expect = expect,
    }
end

base("云南一个月300元", "532801", "2021-02-01", { amount = 30000, note = "书记每月基本补贴标准 300.00元" })
base("揭阳2020年4月300元", "445202", "2020-04-01", { amount = 30000 })
base("揭阳2020年3月不算", "445202", "2020-03-01", { amount = false, reason = "445202" })
base("南通没有写明标准的不算", "320681", "2018-03-01", { amount = false, reason = "书记每月基本补贴标准" })
base("南通由案卷写明", "320681", "2018-03-01", { amount = 20001 }, { ["allowance.base_month"] = 20001 })

-- 绩效补贴:全年标准×系数×月数÷12,逐人四舍五入到分。
local function performance(name, grade, months, expect, year, plain)
    test {
        name = "绩效补贴：" .. name, of = "allowance_performance", place = "320681", at = "2018-12-31",
        adopt = not plain and "ASSESS-SECRETARY" or nil,
        given = {
            fields = { grade = grade, months_in_post = months },
            parameters = year and { ["allowance.performance_year"] = year },
        },
        expect = expect,
    }
end

performance("优秀全年一倍四", "优秀", 12, { amount = 336000 }, 240000)
performance("良好全年一倍", "良好", 12, { amount = 240000 }, 240000)
performance("一般全年七成", "一般", 12, { amount = 168000 }, 240000)
performance("否决的不发", "不发", 12, { amount = 0 }, 240000)
performance("任职一个月发十二分之一", "良好", 1, { amount = 20000 }, 240000)
performance("任职十一个月", "优秀", 11, { amount = 308000, note = "任职月数 11 ÷ 12" }, 240000)
performance("没有应发月份的不发", "优秀", 0, { amount = 0 }, 240000)
performance("正好半分的入一分", "良好", 6, { amount = 50001 }, 100001)        -- 50000.5分
performance("不到半分的舍去", "良好", 5, { amount = 41667 }, 100001)          -- 41667.08…分
performance("一倍四的零头", "优秀", 7, { amount = 81667 }, 100001)            -- 81667.48…分
performance("没有评出等次的不算", nil, 12, { amount = false, reason = "等次" }, 240000)
performance("没有写明标准的不算", "良好", 12, { amount = false, reason = "书记绩效补贴全年标准" })
performance("没有采用书记考核的不算", "良好", 12, { amount = false, reason = "ASSESS-SECRETARY" }, 240000, true)
test {
    name = "绩效补贴：别处没有绩效补贴", of = "allowance_performance", place = "532801", at = "2021-12-31",
    adopt = "ASSESS-SECRETARY",
    given = { fields = { grade = "良好", months_in_post = 12 }, parameters = { ["allowance.performance_year"] = 240000 } },
    expect = { amount = false, reason = "NT-27" },
}

-- 小名册。O1 由 P1 任书记,O2 由 P2;P3 是委员。
local units = "单位代码,单位名称,单位性质,行政区划代码\nU1,甲局,机关,%s\n"
local orgs = "党组织代码,党组织名称,所属单位,组织类别,编组方式\n"
    .. "O1,一支部,U1,党支部,单独组建\nO2,二支部,U1,党支部,单独组建\nO3,混编支部,U1,党支部,混编\n"
local people = "人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位,去世时间,异动类型,异动时间\n"

local function months(from, to, person, org, amount, tail)
    local rows = {}
    for month = from, to do
        rows[#rows + 1] = person .. "," .. org .. ",2020-" .. (month < 10 and "0" or "") .. month .. ",基本,"
            .. amount .. "," .. (tail or ",") .. "\n"
    end
    return table.concat(rows)
end

-- 写了行号的,那一行查得出;各种问题的总条数也要对,别的行不能多查。
local function rosters(name, place, change, wanted)
    local expect, counts = {}, {}
    for _, one in ipairs(wanted) do
        if one.line and one.count then
            counts[one.finding] = (counts[one.finding] or 0) + one.count
            expect[#expect + 1] = { finding = one.finding, line = one.line, says = one.says, count = one.count }
        else
            expect[#expect + 1] = one
        end
    end
    for finding, count in pairs(counts) do
        expect[#expect + 1] = { finding = finding, count = count }
    end
    test {
        name = "书记补贴：" .. name, place = place, at = "2020-12-31", period = "2020",
        given = { rosters = {
            ["单位名册"] = units:sub(1, units:find("%s", 1, true) - 1) .. place .. "\n",
            ["党组织名册"] = orgs,
            ["人员名册"] = people .. (change.people
                or "P1,甲一,男,1950-01,中共党员,退休,U1,,,\nP2,乙二,男,1950-01,中共党员,退休,U1,,,\n"
                    .. "P3,丙三,男,1950-01,中共党员,退休,U1,,,\n"),
            ["任职"] = "人员编号,党组织,党内职务,任职时间,离任时间,是否离退休\n" .. change.posts,
            ["补贴发放"] = "人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号\n" .. change.paid,
        } },
        expect = expect,
    }
end

-- 到任当月、离任当月、去世当月都不是整月;闰年二月照样是一个月。
rosters("1日到任的当月应发,2日的下月起", "532801", {
    posts = "P1,O1,书记,2020-02-01,,是\nP2,O2,书记,2020-02-02,,是\n",
    paid = months(3, 12, "P1", "O1", 300) .. months(3, 12, "P2", "O2", 300),
}, {
    { measure = "allowance_due_months", value = 21 },
    { measure = "allowance_coverage", value = "20/21" },
    { measure = "allowance_coverage", subject = "O2", value = 1 },
    { finding = "secretary-unpaid", count = 1, line = 2, says = "2020-02" },
    { measure = "allowance_due_amount", value = 630000 },
    { measure = "allowance_unpaid_amount", value = 30000 },
    { measure = "allowance_gap_posts", value = 1 },
    { fund = "allowance_base", subject = "P1@O1@2020-02", amount = 30000 },
})
rosters("离任当月不要求发,发了也不是差错;下月再发就是", "532801", {
    posts = "P1,O1,书记,2019-01,2020-05-31,是\n",
    paid = months(1, 6, "P1", "O1", 300),
}, {
    { measure = "allowance_due_months", value = 4 },
    { finding = "allowance-without-post", count = 1, line = 7, says = "2020-06" },
    { finding = "secretary-unpaid", count = 0 },
})
rosters("去世当月不要求发,下月再发就是去世以后", "532801", {
    people = "P1,甲一,男,1950-01,中共党员,退休,U1,2020-02-29,,\n",
    posts = "P1,O1,书记,2019-01,,是\n",
    paid = months(1, 3, "P1", "O1", 300),
}, {
    { measure = "allowance_due_months", value = 1 },
    { finding = "allowance-after-leaving", count = 1, line = 4 },
    { finding = "allowance-without-post", count = 0 },
    { finding = "allowance-duplicate", count = 0 },
})
rosters("转出只写到月的,当月算在内", "532801", {
    people = "P1,甲一,男,1950-01,中共党员,退休,U1,,转出,2020-03\n",
    posts = "P1,O1,书记,2019-01,,是\n",
    paid = months(1, 4, "P1", "O1", 300),
}, {
    { measure = "allowance_due_months", value = 2 },
    { finding = "allowance-after-leaving", count = 1, line = 5 },
})
rosters("连任不断,交接的月份也是整月;断一天就不是", "532801", {
    posts = "P1,O1,书记,2019-01,2020-05-10,是\nP1,O1,书记,2020-05-11,,是\n"
        .. "P2,O2,书记,2019-01,2020-05-10,是\nP2,O2,书记,2020-05-12,,是\n",
    paid = months(1, 12, "P1", "O1", 300) .. months(1, 12, "P2", "O2", 300),
}, {
    { measure = "allowance_due_months", subject = "O1", value = 12 },
    { measure = "allowance_due_months", subject = "O2", value = 11 },
    { measure = "allowance_coverage", value = 1 },
})

-- 标准:下限不怕多,定额多少都查;少一分也是少。
rosters("下限:多发不查,少一分查", "532801", {
    posts = "P1,O1,书记,2020-01-01,,是\n",
    paid = months(1, 10, "P1", "O1", 300) .. months(11, 11, "P1", "O1", "500") .. months(12, 12, "P1", "O1", "299.99"),
}, {
    { finding = "allowance-over-standard", count = 0 },
    { finding = "allowance-under-standard", count = 1, line = 13, says = "299.99元" },
    { measure = "allowance_at_risk", value = 1 },
})
rosters("定额:多一分查,正好不查", "445200", {
    posts = "P1,O1,书记,2020-01-01,,是\n",
    paid = months(4, 11, "P1", "O1", 300) .. months(12, 12, "P1", "O1", "300.01"),
}, {
    { finding = "allowance-over-standard", count = 1, line = 10, says = "300.01元" },
    { finding = "allowance-under-standard", count = 0 },
    { finding = "secretary-unpaid", count = 1, says = "2020-01、2020-02、2020-03" },
    { measure = "allowance_due_amount", value = 270000 },
    { measure = "allowance_unpaid_months", value = 3 },
    { measure = "allowance_paid_months", value = 9 },
    { measure = "allowance_paid_amount", value = 270001 },
    { measure = "allowance_at_risk", value = 1 },
})
rosters("到任当月发一半不是少发", "445200", {
    posts = "P1,O1,书记,2020-11-15,,是\n",
    paid = months(11, 11, "P1", "O1", 150) .. months(12, 12, "P1", "O1", 300),
}, { { finding = "allowance-under-standard", count = 0 }, { measure = "allowance_coverage", value = 1 } })

-- 重发:两张凭证合起来不超过标准的是分次发;超过的只算超过的部分。
rosters("分两次发满标准不是重发,多一分就是", "445200", {
    posts = "P1,O1,书记,2020-11-01,,是\n",
    paid = months(11, 12, "P1", "O1", 100, ",V1") .. months(11, 11, "P1", "O1", 200, ",V2")
        .. months(12, 12, "P1", "O1", "200.01", ",V2"),
}, {
    { finding = "allowance-duplicate", count = 1 },
    { finding = "allowance-duplicate", line = 5, says = "200.01元（重发）" },
    { finding = "allowance-over-standard", count = 0 },
    { finding = "allowance-under-standard", count = 0 },
    { finding = "key-repeated", count = 0 },
    { measure = "allowance_at_risk", value = 1 },
})
rosters("凭证号相同的是同一行重报", "445200", {
    posts = "P1,O1,书记,2020-12-01,,是\n",
    paid = months(12, 12, "P1", "O1", 300, ",V1") .. months(12, 12, "P1", "O1", 300, ",V1"),
}, { { finding = "key-repeated", count = 1, line = 3 }, { finding = "allowance-duplicate", count = 0 } })
rosters("兼任两个支部的书记只应发一份", "445200", {
    posts = "P1,O1,书记,2020-12-01,,是\nP1,O2,书记,2020-12-01,,是\n",
    paid = months(12, 12, "P1", "O2", 300),
}, {
    { measure = "allowance_due_months", value = 1 },
    { measure = "allowance_due_months", subject = "O2", value = 1 },
    { finding = "secretary-unpaid", count = 0 },
})
rosters("兼任两个支部领了两份", "445200", {
    posts = "P1,O1,书记,2020-12-01,,是\nP1,O2,书记,2020-12-01,,是\n",
    paid = months(12, 12, "P1", "O1", 300) .. months(12, 12, "P1", "O2", 300),
}, {
    { finding = "allowance-duplicate", count = 1, line = 3, says = "一人多补" },
    { finding = "allowance-without-post", count = 0 },
    { measure = "allowance_at_risk", value = 30000 },
})

-- 一笔只列一种:无任职的不再说重发、超标准。
rosters("没有任职又重发的,只说没有任职", "445200", {
    posts = "P1,O1,书记,2020-12-01,,是\n",
    paid = months(12, 12, "P1", "O1", 300) .. months(12, 12, "P3", "O1", 500, ",V1")
        .. months(12, 12, "P3", "O2", 500, ",V2"),
}, {
    { finding = "allowance-without-post", count = 2 },
    { finding = "allowance-duplicate", count = 0 },
    { finding = "allowance-over-standard", count = 0 },
})

-- 委员的比例在云南查,揭阳没有规定。
rosters("委员正好七成,多一分", "532801", {
    posts = "P1,O1,书记,2020-11-01,,是\nP3,O1,组织委员,2020-11-01,,是\n",
    paid = months(11, 12, "P1", "O1", 301) .. months(11, 11, "P3", "O1", "210.70")
        .. months(12, 12, "P3", "O1", "210.71"),
}, {
    { finding = "allowance-over-share", count = 1, line = 5, says = "210.71元" },
    { measure = "allowance_at_risk", value = 1 },
})
rosters("没有规定比例的地方不查", "445200", {
    posts = "P1,O1,书记,2020-12-01,,是\nP3,O1,组织委员,2020-12-01,,是\n",
    paid = months(12, 12, "P1", "O1", 300) .. months(12, 12, "P3", "O1", 300),
}, { { finding = "allowance-over-share", reason = "YN-COMMITTEE" } })
rosters("混编支部的书记不在应发之内", "445200", {
    posts = "P1,O3,书记,2020-12-01,,是\n", paid = months(12, 12, "P1", "O3", 900),
}, {
    { measure = "allowance_due_months", value = 0 },
    { finding = "allowance-over-standard", count = 0 },
    { measure = "performance_paid_amount", value = 0 },
})
