-- 六好。全国的六个标题2022年5月起施行,细则由各地定:这里每个标题下只放全国已有规定、名册上可核的条件,
-- 作用发挥没有全国的数,由县里评(评分表的考核写“六好”,指标写“作用发挥”,做到1分、没有做到0分)。
-- 达标=六个标题下的条件全都做到;有条件没有评的,没有等次。

local function condition(name, title, of, basis, says, cure, missing)
    return { name = name, title = title, mode = "flag", of = of, points = 1, basis = basis, says = says,
        cure = cure, missing = missing }
end

local life = "一年中期期开足为做到，少一期为没有做到。"

assessment {
    name = "six_good", title = "“六好”党支部对照评定", per = "org", over = "six_good_orgs",
    basis = "STD-SIX-GOODS", scores = "six_good_scores",
    items = {
        { name = "setting", title = "组织设置", number = "1", points = 1, items = {
            condition("size", "支部人数", "size_fits", { "STD-SIX-GOODS", "ORG-BRANCH" },
                "正式党员不少于3名、党员不超过50名（均含本数）为做到。", "超员的分设支部，不足的并入联合党支部"),
        } },
        { name = "committee", title = "班子建设", number = "2", points = 3, items = {
            condition("seats", "支委会人数", "seats_fit", { "STD-SIX-GOODS", "ORG-COMMITTEE" },
                "应设支委会的，委员3至7名为做到；不设的按做到。", "补选委员并补报任职"),
            condition("secretary", "配有书记", "has_secretary", { "STD-SIX-GOODS", "ORG-COMMITTEE" },
                "有现任书记为做到。", "配齐书记并补报任职"),
            condition("term", "按期换届", "term_kept", { "STD-SIX-GOODS", "ORG-TERM" },
                "没有届满未换届的为做到。", "按期换届；延期的报批"),
        } },
        { name = "members", title = "党员队伍", number = "3", points = 1, items = {
            condition("appraisal", "民主评议党员", "appraisal_met", { "STD-SIX-GOODS", "LIFE-APPRAISAL" }, life,
                "补开民主评议并登记台账"),
        } },
        { name = "life", title = "学习活动", number = "4", points = 4, items = {
            condition("meeting", "支部党员大会", "meeting_met", { "STD-SIX-GOODS", "LIFE-MEETING" }, life,
                "每季度至少开一次"),
            condition("committee_meeting", "支委会", "committee_met", { "STD-SIX-GOODS", "LIFE-COMMITTEE" },
                life .. "不设支委会的按做到。", "每月至少开一次"),
            condition("class", "党课", "class_met", { "STD-SIX-GOODS", "LIFE-CLASS" }, life, "每季度至少讲一次"),
            condition("theme_day", "主题党日", "theme_day_met", { "STD-SIX-GOODS", "LIFE-THEME-DAY" }, life,
                "每月固定一天开展"),
        } },
        { name = "role", title = "作用发挥", number = "5", points = 1, items = {
            { name = "role_given", title = "作用发挥评定", number = "5.1", points = 1, mode = "manual",
              says = "县里评定，做到1分，没有做到0分。", cure = "与县里核对佐证" },
        } },
        { name = "system", title = "制度坚持", number = "6", points = 2, items = {
            condition("review", "组织生活会", "review_met", { "STD-SIX-GOODS", "LIFE-REVIEW" }, life, "每年至少一次"),
            condition("talk", "谈心谈话", "talk_met", { "STD-SIX-GOODS", "LIFE-TALK" }, life, "每年至少一次"),
        } },
    },
    grade = function(org, item)
        local heads = {
            { "size" }, { "seats", "secretary", "term" }, { "appraisal" },
            { "meeting", "committee_meeting", "class", "theme_day" }, { "role_given" }, { "review", "talk" },
        }
        local good = 0
        for _, head in ipairs(heads) do
            local done = true
            for _, name in ipairs(head) do
                local state = item[name]
                if state == nil then
                    return nil
                elseif name == "role_given" then
                    state = is(state, 1)
                end
                done = done and state
            end
            good = good + (done and 1 or 0)
        end
        return good < 6 and "未达标（" .. good .. "好）" or "达标"
    end,
}

-- 顺德的细化清单在征求意见:细目由当地列入指标体系(考核写“六好清单”),支部有无登记在清单登记。只在试算中算。
assessment {
    name = "six_good_trial", title = "“六好”清单（征求意见稿试算）", per = "org", over = "six_good_listed",
    basis = "SD-07", trial = true, points = 100,
    items = {
        { name = "list", title = "清单各项", number = "1", points = 100, mode = "share", of = "items_done", to = "items_due",
          says = "得分=做到的细目数÷细目总数×100；没有登记的支部不评。", cure = "对照没有做到的细目整改" },
    },
    grades = {
        { name = "创优", least = "assess.six_good.excel" }, { name = "达标", least = "assess.six_good.pass" },
        { name = "未达标" },
    },
}
