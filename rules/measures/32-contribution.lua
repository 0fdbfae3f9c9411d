-- 发挥作用。队数、人数(去重)、活动次数、参加人次分列;人才库和队伍有重叠,不相加。

local function count(name, title, counted_in, of, where, basis, distinct)
    measure {
        name = name, title = title, level = "case", counted_in = counted_in,
        count = { of = of, where = where, distinct = distinct }, basis = basis,
    }
end

-- 队伍:一类四项。
local function teams(name, title, where, basis)
    count("teams_" .. name, title .. "队数", "支", "team_list", where, basis)
    count("team_people_" .. name, title .. "队员", "人", "team_people", where, basis, "person_id")
    count("team_events_" .. name, title .. "活动", "次", "team_events", where, basis)
    count("team_times_" .. name, title .. "参加人次", "人次", "team_attended", where, basis)
end

teams("all", "各类队伍", nil, { "JH-21", "JH-25", "LJ-13" })
teams("volunteer", "志愿服务队", "kind = '志愿'", "JH-21")
teams("medical", "医疗专家志愿服务队", "kind = '医疗'", "JH-21")
teams("service", "志愿服务队和医疗专家志愿服务队", "kind in ('志愿', '医疗')", "JH-21")
teams("elders", "“五老”宣讲团", "kind = '五老'", "JH-25")
teams("lectures", "宣讲队", "kind = '宣讲'", "JH-25")
teams("assessors", "人民陪审员队", "kind = '陪审'", "JH-25")
teams("arts", "文体队伍", "kind = '文体'", "LJ-13")
teams("others", "其他队伍", "kind is null or kind not in ('志愿', '医疗', '五老', '宣讲', '陪审', '文体')", "JH-21")

count("lecturers_in_pool", "“五老”宣讲团成员中已入人才库的", "人", "team_in_pool", "kind = '五老' and pooled", "JH-25",
    "person_id")
count("assessors_in_pool", "人民陪审员中已入人才库的", "人", "team_in_pool", "kind = '陪审' and pooled", "JH-25",
    "person_id")

-- 文体队伍按项目;没有填项目的归其他。
local arts = { { "painting", "书画" }, { "singing", "声乐" }, { "chess", "棋牌" }, { "taiji", "太极" }, { "other", "其他" } }
for _, art in ipairs(arts) do
    local is = "coalesce(art, '其他') = '" .. art[2] .. "'"
    count("arts_" .. art[1], art[2] .. "队数", "支", "team_list", "kind = '文体' and " .. is, "LJ-13")
    count("arts_people_" .. art[1], art[2] .. "队员", "人", "art_people", is, "LJ-13", "person_id")
    count("arts_events_" .. art[1], art[2] .. "活动", "次", "team_events", "kind = '文体' and " .. is, "LJ-13")
    count("arts_times_" .. art[1], art[2] .. "参加人次", "人次", "team_attended", "kind = '文体' and " .. is, "LJ-13")
end
count("art_kinds", "文体队伍项目", "类", "team_list", "kind = '文体' and art <> '其他'", "LJ-13", "art")

-- 人才库八类;一人可在几类,各类相加不少于人数。
for n = 1, 8 do
    count("talents_" .. n, "银发人才库第" .. n .. "类", "人", "talent_pool", "category = '" .. n .. "'", "JH-24", "person_id")
end
count("talent_entries", "银发人才库各类人次", "人次", "talent_pool", nil, "JH-24")
count("talents_unsorted", "银发人才库类别不明", "人", "talent_pool", "category is null", "JH-24", "person_id")

measure {
    name = "talents_per_member", title = "入库人数与党员数之比", level = "case",
    ratio = { of = "talents", to = "members" }, basis = "JH-24",
}

measure {
    name = "talents_per_separate_member", title = "入库人数与单独组建支部党员数之比", level = "case",
    ratio = { of = "talents", to = "separate_members" }, basis = "JH-24",
}

-- 阵地。受益人次含在职党员和群众,不是离退休干部的参加人次。
count("centre_bodies", "入驻阵地的组织", "个", "centre_bodies", nil, "JH-18")
count("centre_branches", "入驻阵地的建制性党支部", "个", "centre_bodies", "kind = '建制性党支部'", "JH-18")
count("centre_functional", "入驻阵地的功能型党支部", "个", "centre_bodies", "kind = '功能型党支部'", { "JH-18", "JH-27" })
count("centre_temporary", "入驻阵地的临时党支部", "个", "centre_bodies", "kind = '临时党支部'", "JH-18")
count("centre_societies", "入驻阵地的涉老社团", "个", "centre_bodies", "kind = '涉老社团'", "JH-18")

measure {
    name = "facility_uses", title = "共享阵地", level = { "unit", "case" }, counted_in = "次",
    sum = { of = "facilities", column = "uses" }, basis = "JH-19",
}

measure {
    name = "facility_person_times", title = "阵地受益", level = { "unit", "case" }, counted_in = "人次",
    sum = { of = "facilities", column = "person_times" }, basis = "JH-19",
}

measure {
    name = "facility_mean", title = "平均每次使用受益人次", level = { "unit", "case" }, counted_in = "人次",
    ratio = { of = "facility_person_times", to = "facility_uses" }, basis = "JH-19",
}

-- 三项工程:活动台账的系列或品牌。“十百千”没有写明数的是什么,不计。
for i, programme in ipairs { "银发先锋", "银潮之声", "银秀芳华" } do
    local where = "series = '" .. programme .. "' or brand = '" .. programme .. "'"
    count("programme_events_" .. i, "“" .. programme .. "”工程活动", "次", "programme_events", where, "JH-20")
end
