-- 支部书记考核(示范办法):优秀不超过三成,末位并列的先比民主测评、再比述职评议。

local function post(change)
    local fields = { periods_met = 40, periods_due = 40, trained = 1 }
    for key, value in pairs(change.fields or {}) do
        fields[key] = value or nil
    end
    local scores = change.scores or {}
    if change.report ~= false then
        scores[#scores + 1] = { item = "3", score = change.report or 30 }
    end
    if change.ballot ~= false then
        scores[#scores + 1] = { item = "4", stage = "ballot", score = change.ballot or 20 }
    end
    return {
        subject = change.subject, fields = fields, scores = scores, veto = change.veto,
        peers = change.peers,
        parameters = change.parameters,
    }
end

local function secretary(name, change, expect, plain)
    test {
        name = "书记考核：" .. name, of = "secretary", place = "320681", at = "2023-12-31",
        adopt = not plain and "ASSESS-SECRETARY" or nil, given = post(change), expect = expect,
    }
end

secretary("样样做满", {}, { life = 40, training = 10, report = 30, ballot = 20, total = 100,
    reached = "优秀" })
secretary("没有采用的不评", {}, { total = false, grade = false, reason = "ASSESS-SECRETARY" }, true)

-- 各项。
secretary("开足四分之三", { fields = { periods_met = 30 } }, { life = 30, total = 90, reached = "优秀" })
secretary("一期也没有开足", { fields = { periods_met = 0 } }, { life = 0, total = 60, grade = "一般" })
secretary("没有应开的，没有总分", { fields = { periods_met = 0, periods_due = 0 } },
    { life = { state = "not evaluated" }, total = false, grade = false })
secretary("没有参加培训", { fields = { trained = 0 } }, { training = 0, total = 90, reached = "优秀" })
secretary("没有报培训名册的不计", { fields = { trained = false, periods_met = 31 } }, -- 81÷90×100
    { training = { state = "left out" }, life = 31, total = 90 })
secretary("述职没有评的，没有总分", { report = false },
    { report = { state = "not evaluated" }, total = false })
secretary("测评没有做的，没有总分", { ballot = false },
    { ballot = { state = "not evaluated" }, total = false })
secretary("测评一项只认测评", { ballot = false, scores = { { item = "4", score = 18 } } },
    { total = false })
secretary("述职评过满分的不算", { report = "30.5" }, { total = false })

-- 等次:90、70,都含本数;否决的不发。
secretary("正好90分", { report = 20 }, { total = 90, reached = "优秀" })
secretary("差一点到90分", { report = "19.99" }, { total = "89.99", reached = "良好", grade = "良好" })
secretary("正好70分", { report = 0 }, { total = 70, grade = "良好" })
secretary("差一点到70分", { report = 0, ballot = "19.99" }, { total = "69.99", grade = "一般" })
secretary("零分也是一般", { report = 0, ballot = 0, fields = { periods_met = 0, trained = 0 } },
    { total = 0, grade = "一般" })
secretary("有否决的不发", { veto = { { reason = "违纪", doc_no = "某纪〔2023〕2号" } } },
    { total = 100, grade = "不发", note = "一票否决" })
secretary("没有文号的否决不生效", { report = 10, veto = { { reason = "反映" } } }, { total = 80, grade = "良好" })

-- 三成去尾:三名书记没有优秀名额,四名一个,七名两个。
local function weaker(count, first)
    local peers = { first and post(first) }
    for i = 1, count do
        peers[#peers + 1] = post { subject = "P" .. i, report = 21 } -- 91分
    end
    return peers
end
secretary("三名书记，没有名额", { peers = weaker(2) }, { rank = 1, grade = "良好", note = "名额" })
secretary("四名书记，一个优秀", { peers = weaker(3) }, { rank = 1, grade = "优秀" })
secretary("四名书记，第二名良好", { report = 25, peers = weaker(2, { subject = "Q" }) },
    { total = 95, rank = 2, grade = "良好" })
secretary("七名书记，第二名优秀", { report = 25, peers = weaker(5, { subject = "Q" }) },
    { total = 95, rank = 2, grade = "优秀" })

-- 同是95分:测评高的在前;测评、述职都相同的都不评。
secretary("并列，测评高的评优秀", { report = 25, peers = weaker(2, { subject = "Q", ballot = 15 }) },
    { total = 95, rank = 1, grade = "优秀" })
secretary("并列，测评低的不评", { ballot = 15, peers = weaker(2, { subject = "Q", report = 25 }) },
    { total = 95, rank = 1, grade = "良好" })
secretary("并列，测评相同、述职高的评优秀", { fields = { periods_met = 35 },
    peers = weaker(2, { subject = "Q", report = 25 }) }, { total = 95, rank = 1, grade = "优秀" })
secretary("并列，测评相同、述职低的不评", { report = 25,
    peers = weaker(2, { subject = "Q", fields = { periods_met = 35 } }) },
        { total = 95, rank = 1, grade = "良好" })
secretary("并列，两样都相同的都不评", { report = 25, peers = weaker(2, { subject = "Q", report = 25 }) },
    { total = 95, rank = 1, grade = "良好", note = "并列" })
