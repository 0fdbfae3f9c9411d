-- 支部星级:百分制定一至五星。五项名目参照陇县五好,分值和分数线是示范(ASSESS-STAR)。
assessment {
    name = "star", title = "支部星级评定", per = "org", over = "star_orgs", basis = "ASSESS-STAR", points = 100,
    scores = "star_scores",
    items = {
        { name = "organisation", title = "组织建设", number = "1", points = 20, items = {
            { name = "size", title = "支部人数", number = "1.1", points = 10, mode = "flag", of = "size_fits",
              says = "正式党员不少于3名、党员不超过50名（均含本数）得10分。", cure = "调整支部设置" },
            { name = "seats", title = "支委会人数", number = "1.2", points = 10, mode = "flag", of = "seats_fit",
              says = "应设支委会的委员3至7名得10分，不设的得10分。", cure = "补选委员" },
            { name = "term", title = "按期换届", number = "1.3", mode = "gate", of = "term_kept", least = 1,
              grade = "二星", missing = "drop", says = "届满未换届的不评三星以上；没有填任期的不限。", cure = "按期换届" },
        } },
        { name = "system", title = "制度落实", number = "2", points = 30, mode = "share", of = "periods_met",
          to = "periods_due", says = "得分=组织生活开足的期数÷应开期数×30。", cure = "补齐少开的组织生活" },
        { name = "events", title = "活动开展", number = "3", points = 20, mode = "count", of = "events", each = 4,
          says = "志愿服务、参观、红色教育、文体、形势报告一次4分，满分为止。", cure = "多开展活动并登记台账" },
        { name = "role", title = "作用发挥", number = "4", points = 20, mode = "manual",
          says = "县里评定，0至20分。", cure = "与县里核对佐证" },
        { name = "venue", title = "阵地建设", number = "5", points = 10, mode = "flag", of = "has_venue",
          says = "所属单位有固定活动场所得10分。", cure = "落实固定活动场所" },
    },
    grades = {
        { name = "五星", least = "assess.star.least_5" }, { name = "四星", least = "assess.star.least_4" },
        { name = "三星", least = "assess.star.least_3" }, { name = "二星", least = "assess.star.least_2" },
        { name = "一星", least = "assess.star.least_1" }, { name = "不定星" },
    },
}

-- 金塔的三条底线只能由人评并写明理由(评分表的考核写“三条底线”)。不评分,只列做到没有。
local lines = {}
for i, title in ipairs { "党的意识不弱化", "党员标准不降低", "党内生活不脱轨" } do
    lines[i] = { name = "line_" .. i, title = title, number = tostring(i), points = 1, mode = "manual",
        says = "做到1分，没有做到0分，由支部所属单位评定。", cure = "与党组织核对" }
end

assessment {
    name = "member_lines", title = "党员三条底线", per = "org", over = "line_orgs", basis = "JT-27", points = 3,
    scores = "member_lines_scores", items = lines,
}
