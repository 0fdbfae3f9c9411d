-- 经费:专项活动经费、党费返还、奖补、联盟分摊,各在界线上。

local function fund(of, name, place, at, fields, expect, options)
    options = options or {}
    test {
        name = "经费 " .. of .. ":" .. name, of = of, place = place, at = at, adopt = options.adopt,
        subject = options.subject,
        given = { fields = fields, parameters = options.set, peers = options.peers }, expect = expect,
    }
end

-- 专项活动经费。年初10名离退休干部、7名党员,年末13名、8名。
local unit = { retired_start = 10, retired_end = 13, members_start = 7, members_end = 8 }
for _, case in ipairs {
    { "retired", "年末", 780000 }, { "retired", "年初", 600000 }, { "retired", "平均", 690000 },
    { "member", "年末", 480000 }, { "member", "年初", 420000 }, { "member", "平均", 450000 },
} do
    fund("activity", case[1] .. case[2], "320600", "2018-12-31", unit, { amount = case[3] },
        { set = { ["fund.activity.heads"] = case[1], ["fund.activity.counted_on"] = case[2] } })
end
fund("activity", "没有另定的按年末离退休干部,算式写明", "320600", "2018-12-31", unit,
    { amount = 780000, note = "年末离退休干部人数 13 × 专项活动经费每人每年标准 600.00元 = 7,800.00元" })
fund("activity", "平均数有半个人的,标准为单数分时四舍五入", "320600", "2018-12-31",
    { retired_start = 1, retired_end = 2, members_start = 0, members_end = 0 }, { amount = 90002 },
    { set = { ["fund.activity.counted_on"] = "平均", ["fund.activity.per_head"] = 60001 } })
fund("activity", "县里的单位,文件也及于全市", "320685", "2018-12-31", unit, { amount = 780000 },
    { set = { ["fund.activity.scope"] = "全市" } })
fund("activity", "别的地方没有这个标准", "532801", "2021-12-31", unit, { amount = false, reason = "NT-28" })
fund("activity", "没有人的单位是零", "320600", "2018-12-31",
    { retired_start = 0, retired_end = 0, members_start = 0, members_end = 0 }, { amount = 0 })

-- 党费返还:六成、全额,四舍五入到分。
fund("dues_refund", "六成", "320600", "2018-12-31", { handed_up = 4001 },
    { amount = 2401, note = "上缴党费 40.01元 × 党费返还比例(百分之) 60 ÷ 100 = 24.01元" })
fund("dues_refund", "六成,舍去", "320600", "2018-12-31", { handed_up = 4004 }, { amount = 2402 })
fund("dues_refund", "一分的六成进为一分", "320685", "2018-12-31", { handed_up = 1 }, { amount = 1 })
fund("dues_refund", "海门全额", "320684", "2018-12-31", { handed_up = 4001 }, { amount = 4001 })
fund("dues_refund", "没有上缴的是零", "320600", "2018-12-31", { handed_up = 0 }, { amount = 0 })
fund("dues_refund", "没有填上缴的不算", "320600", "2018-12-31", {}, { amount = false, reason = "上缴党费" })
fund("dues_refund", "恰好半分的进一分", "320600", "2018-12-31", { handed_up = 1 }, { amount = 1 },
    { set = { ["dues.refund_percent"] = 50 } })
fund("dues_refund", "别的地方没有比例", "532801", "2021-12-31", { handed_up = 4001 },
    { amount = false, reason = "NT-29" })

-- 奖补:上限、比例、余额取最小的。示范比例50%、上限2000元。
local model = { "FUND-SUBSIDY-MODEL" }
for _, which in ipairs { "subsidy", "subsidy_dues" } do
    fund(which, "按比例,恰好半分进一分", "370522", "2022-12-31",
        { eligible_fen = 100001, left_fen = 900000 }, { amount = 50001 }, { adopt = model })
    fund(which, "到顶", "370522", "2022-12-31",
        { eligible_fen = 400000, left_fen = 900000 }, { amount = 200000 }, { adopt = model })
    fund(which, "过顶", "370522", "2022-12-31",
        { eligible_fen = 400002, left_fen = 900000 }, { amount = 200000 }, { adopt = model })
    fund(which, "余额不够", "370522", "2022-12-31", { eligible_fen = 400000, left_fen = 199999 },
        { amount = 199999, note = "动用前余额 1,999.99元" }, { adopt = model })
    fund(which, "余额用完", "370522", "2022-12-31",
        { eligible_fen = 400000, left_fen = 0 }, { amount = 0 }, { adopt = model })
    fund(which, "没有预算不知道余额", "370522", "2022-12-31",
        { eligible_fen = 400000 }, { amount = false, reason = "动用前余额" }, { adopt = model })
    fund(which, "没有定比例的不算", "370522", "2022-12-31",
        { eligible_fen = 400000, left_fen = 900000 }, { amount = false, reason = "FUND-SUBSIDY-MODEL" })
    fund(which, "县里自己定的", "370522", "2022-12-31",
        { eligible_fen = 90000, left_fen = 900000 }, { amount = 30000 },
        { set = { ["fund.subsidy.rate"] = "1/3", ["fund.subsidy.cap"] = 30000 } })
    fund(which, "别的地方没有", "532801", "2021-12-31",
        { eligible_fen = 400000, left_fen = 900000 }, { amount = false, reason = "LJ-18" }, { adopt = model })
end

-- 联盟分摊:一项活动一笔,尾差给余数大的,再权重大的,再代码小的;别的活动不受影响。
local function share(name, own, peers, expect, options)
    options = options or {}
    local others = {}
    for i, peer in ipairs(peers) do
        table.insert(others, { subject = "A@U" .. (i + 1), fields = {
            activity_id = "A", cost = own[1], came = peer[1], hosts = peer[2] } })
    end
    table.insert(others, { subject = "B@U1", fields = { activity_id = "B", cost = 99, came = 1 } })
    options.peers = others
    options.subject = "A@U1"
    fund("alliance_share", name, "370522", "2022-12-31",
        { activity_id = "A", cost = own[1], came = own[2], hosts = own[3] }, expect, options)
end
local by = { "FUND-SHARE-MODEL" }
share("三家平均,多的一分给代码小的", { 100, 5, 0 }, { { 3, 1 }, { 2, 0 } },
    { amount = 34, note = "余数相同" }, { adopt = by })
share("四家平均,分得尽", { 100, 5, 0 }, { { 3, 1 }, { 2, 0 }, { 0, 0 } }, { amount = 25 }, { adopt = by })
share("按人数", { 100, 5, 0 }, { { 3, 1 }, { 3, 0 } }, { amount = 46, note = "到场人数 5 ÷ 权重合计 11" },
    { set = { ["alliance.share_method"] = "人数" } })
share("按人数,没有人到场的不分", { 100, 0, 0 }, { { 3, 1 }, { 3, 0 } }, { amount = 0 },
    { set = { ["alliance.share_method"] = "人数" } })
share("主办负担", { 100, 5, 0 }, { { 3, 1 }, { 2, 0 } }, { amount = 0 },
    { set = { ["alliance.share_method"] = "主办" } })
share("主办的全部负担", { 100, 5, 1 }, { { 3, 0 }, { 2, 0 } }, { amount = 100 },
    { set = { ["alliance.share_method"] = "主办" } })
share("没有签到的活动不按人数分", { 100 }, { {}, {} }, { amount = false, reason = "到场人数" },
    { set = { ["alliance.share_method"] = "人数" } })
share("一家没有数,整项不分", { 100, 1 }, { {}, { 1 } }, { amount = false, reason = "未评价" },
    { set = { ["alliance.share_method"] = "人数" } })
share("没有协商办法的不分", { 100, 5, 0 }, { { 3, 1 } }, { amount = false, reason = "FUND-SHARE-MODEL" })

-- 各地的标准和口径。
local function standard(name, of, place, expect, adopt)
    test { name = "经费标准:" .. name, of = of, place = place, at = "2022-12-31", adopt = adopt, expect = expect }
end
standard("南通每人600元", "fund.activity.per_head", "320685", { value = 60000, basis = "NT-28" })
standard("别处没有每人标准", "fund.activity.per_head", "370522", { value = false })
standard("人数暂按离退休干部", "fund.activity.heads", "320600", { value = "retired", basis = "NT-28" })
standard("时点暂按年末", "fund.activity.counted_on", "320600", { value = "年末", basis = "NT-28" })
standard("范围从严按市本级", "fund.activity.scope", "320600", { value = "市本级", basis = "NT-28" })
standard("返还六成", "dues.refund_percent", "320600", { value = 60, basis = "NT-29" })
standard("海门全额返还", "dues.refund_percent", "320684", { value = 100, basis = "NT-30" })
for of, value in pairs {
    ["fund.subsidy.rate"] = "0.5", ["fund.subsidy.cap"] = 200000, ["fund.subsidy.least_heads"] = 10,
} do
    standard("示范的 " .. of, of, "370522", { value = value }, "FUND-SUBSIDY-MODEL")
    standard("没有采用的没有 " .. of, of, "370522", { value = false, reason = "FUND-SUBSIDY-MODEL" })
end
standard("示范的分摊办法", "alliance.share_method", "370522", { value = "平均" }, "FUND-SHARE-MODEL")
standard("没有采用的没有分摊办法", "alliance.share_method", "370522",
    { value = false, reason = "FUND-SHARE-MODEL" })
