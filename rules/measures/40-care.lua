-- 走访慰问、结对帮扶、问题办结、送学、谈心、发挥作用。“人”去重,“人次”按记录,“场次”按活动。

local both = { "unit", "case" }
local all = { "org", "unit", "case" }

local function count(name, title, unit, of, basis, options)
    options = options or {}
    measure {
        name = name, title = title, level = options.level or both, counted_in = unit,
        count = { of = of, where = options.where, distinct = options.distinct }, basis = basis,
        adds_up = options.adds_up,
    }
end

local function money(name, title, of, column, basis, where)
    measure {
        name = name, title = title, level = both, counted_in = "元",
        sum = { of = of, column = column, where = where, money = true }, basis = basis,
    }
end

-- 六类服务和其他:场次。主题党日既在这里,也在三会一课里,两处不得相加。一场只在一个地方,各地可以相加。
local kinds = {
    { "festival", "节日慰问" }, { "birthday", "生日问候" }, { "phone", "电话问候" },
    { "study", "送学上门" }, { "mail", "资料邮寄" }, { "theme", "主题党日" },
}
count("care_events", "服务活动", "场次", "care_events", "JT-08",
    { distinct = "occasion", adds_up = true })
for _, kind in ipairs(kinds) do
    count("care_events_" .. kind[1], kind[2], "场次", "care_events", "JT-08",
        { where = "kind = '" .. kind[2] .. "'", distinct = "occasion", adds_up = true })
end
count("care_events_other", "住院、变故探望和困难帮扶", "场次", "care_events", "JT-08",
    { where = "kind in ('住院探望', '变故探望', '困难帮扶')", distinct = "occasion", adds_up = true })
count("care_times", "服务", "人次", "served", "JT-08")
count("care_persons", "受服务", "人", "served", "JT-08", { distinct = "person_id" })

-- 走访:节日慰问、住院探望、变故探望、困难帮扶。
count("visited_persons", "走访人数", "人", "served", { "JT-08", "JH-15" },
    { where = "is_visit", distinct = "person_id" })
count("visited_members", "走访党员", "人", "served", "JH-15",
    { where = "is_visit and person_id in (select person_id from party_members)",
      distinct = "person_id" })
count("visit_times", "走访人次", "人次", "served", "JT-08", { where = "is_visit" })

-- 慰问金加物资折价,不论哪一类服务。
money("care_money", "慰问物资及资金", "served", "value_fen", "JT-09")
money("care_cash", "慰问金", "served", "cash_fen", "JT-09", "cash_fen is not null")
money("care_goods", "物资折价", "served", "goods_fen", "JT-09", "goods_fen is not null")

-- 结对。帮扶人、负担按帮扶人所在的支部、单位算,对象按对象的。
count("paired_helpers", "结对帮扶人", "人", "pairing_helpers", "JT-07", { distinct = "person_id" })
count("paired_targets", "结对帮扶对象", "人", "pairing_list", "JT-07", { distinct = "person_id" })
count("helpers_1_3_n", "“1+3+N”帮扶人", "人", "pairing_helpers", { "JT-06", "JT-07" },
    { level = all, where = "mode = '1+3+N'", distinct = "person_id" })
count("targets_1_3_n", "“1+3+N”帮扶对象", "人", "pairing_list", { "JT-06", "JT-07" },
    { level = all, where = "mode = '1+3+N'", distinct = "person_id" })
count("pairs_1_3_n", "“1+3+N”结对", "对", "pairing_helpers", "JT-06",
    { level = all, where = "mode = '1+3+N'" })
measure {
    name = "pairing_load", title = "“1+3+N”平均每名帮扶人联系", level = all, counted_in = "名",
    ratio = { of = "pairs_1_3_n", to = "helpers_1_3_n" }, basis = { "JT-06", "JT-07" },
}
measure {
    name = "pairing_load_kept", title = "联系人数合规定的帮扶人占比", level = all,
    share = { among = "pairing_loads_ruled", where = "load = due" }, basis = "JT-06",
}
measure {
    name = "pairing_with_matter", title = "办了实事的结对占比", level = all,
    share = { among = "pairing_list", where = "has_matter" }, basis = "JT-06",
}
measure {
    name = "pairing_matters", title = "结对办实事", level = all, counted_in = "件",
    sum = { of = "pairing_list", column = "solved_n", where = "solved_n is not null" },
    basis = "JT-06",
}
measure {
    name = "pairing_coverage", title = "流动和年老体弱党员结对比例", level = all,
    share = { among = "pairing_scope", where = "paired" }, basis = "JT-07",
}
measure {
    name = "care_money_per_target", title = "平均每名帮扶对象的慰问", level = both, counted_in = "元",
    ratio = { of = "care_money", to = "paired_targets" }, basis = "JT-09",
}

-- 问题:期内在办的为受理,其中截至统计时点办结的为办结。
count("problems", "受理问题", "件", "problem_list", "JT-10")
count("problems_solved", "办结问题", "件", "problem_list", "JT-10", { where = "solved" })
measure {
    name = "problems_solved_share", title = "问题办结率", level = both,
    share = { among = "problem_list", where = "solved" }, basis = "JT-10",
}
for _, kind in ipairs { { "personal", "个人困难" }, { "legacy", "历史遗留" } } do
    local of_kind = "kind = '" .. kind[2] .. "'"
    count("problems_" .. kind[1], kind[2] .. "问题", "件", "problem_list", "JT-10",
        { where = of_kind })
    count("problems_" .. kind[1] .. "_solved", "办结" .. kind[2] .. "问题", "件", "problem_list",
        "JT-10", { where = of_kind .. " and solved" })
end

-- 送学到行动不便的党员。
measure {
    name = "immobile_served_share", title = "行动不便党员送学比例", level = all,
    share = { among = "immobile_members", where = "served" }, basis = "JT-21",
}
count("immobile_served", "送学到的行动不便党员", "人", "immobile_members", "JT-21",
    { level = all, where = "served" })

-- 按活动类别计的场次。
for _, kind in ipairs {
    { "base_visits", "红色教育基地参观学习", "红色教育", "JT-14" },
    { "classes_held", "党课", "党课", "JT-17" },
    { "law_lessons", "党规党纪和法治教育", "法治教育", "JT-17" },
    { "talks", "谈心谈话", "谈心谈话", "JT-22" },
    { "mentoring", "传帮带", "传帮带", "JT-25" },
} do
    count(kind[1], kind[2], "场次", "activity_hosts", kind[4],
        { level = all, where = "kind = '" .. kind[3] .. "'" })
end
for _, kind in ipairs {
    { "base_visit_times", "红色教育基地参观学习", "红色教育", "JT-14" },
    { "mentoring_times", "传帮带", "传帮带", "JT-25" },
} do
    measure {
        name = kind[1], title = kind[2] .. "参加人次", level = all, counted_in = "人次",
        sum = { of = "activity_hosts", column = "present_n",
                where = "kind = '" .. kind[3] .. "' and present_n is not null" },
        basis = kind[4],
    }
end

count("suggestions_taken", "收集意见建议", "条", "suggestion_list", "JT-22")
measure {
    name = "suggestions_replied_share", title = "意见建议办理率", level = both,
    share = { among = "suggestion_list", where = "replied" }, basis = "JT-22",
}
measure {
    name = "suggestions_per_talk", title = "平均每场谈心的意见建议", level = both, counted_in = "条",
    ratio = { of = "suggestions_taken", to = "talks" }, basis = "JT-22",
}

-- 发挥作用:角色是人次,不重复的人另计。
count("roles", "发挥作用的角色", "人次", "role_rows", "JT-24", { level = all })
for _, kind in ipairs {
    { "volunteers", "志愿" }, { "association", "协会" }, { "society", "社团" },
    { "elders", "五老" }, { "experts", "专家库" },
} do
    count("roles_" .. kind[1], "角色（" .. kind[2] .. "）", "人次", "role_rows", "JT-24",
        { level = all, where = "kind = '" .. kind[2] .. "'" })
end
count("role_persons", "发挥作用的党员", "人", "role_rows", "JT-24",
    { level = all, distinct = "person_id" })
measure {
    name = "role_share", title = "发挥作用的党员占比", level = all,
    share = { among = "role_coverage", where = "has_role" }, basis = "JT-24",
}
