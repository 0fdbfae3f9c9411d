-- 荣誉、人才、队伍、志愿服务。“人”按人去重,“人次”按记录计。

local function honours(name, title, where, basis)
    measure {
        name = name, title = title, level = "case", counted_in = "个",
        count = { of = "honours", where = where }, basis = basis,
    }
end

honours("medals_50_years", "光荣在党50年纪念章", "kind = '光荣在党50年'", { "JH-14", "HON-50-YEARS" })

local two_excellent = "kind in ('优秀共产党员', '优秀党务工作者', '先进基层党组织')"
honours("commended_persons", "两优一先表彰个人", two_excellent .. " and subject_kind = '个人'", "JH-17")
honours("commended_orgs", "两优一先表彰集体", two_excellent .. " and subject_kind <> '个人'", "JH-17")

-- 两优一先按类别和级别;没有写清级别的单列,合计不漏。
local kinds = {
    { "member", "优秀共产党员" }, { "worker", "优秀党务工作者" }, { "org", "先进基层党组织" },
}
local levels = {
    { "nation", "全国" }, { "province", "省" }, { "prefecture", "市州" }, { "county", "县市区" },
    { "township", "乡镇街道" },
}
for _, kind in ipairs(kinds) do
    local of_kind = "kind = '" .. kind[2] .. "'"
    honours("commended_" .. kind[1], kind[2], of_kind, "JH-17")
    for _, level in ipairs(levels) do
        honours("commended_" .. kind[1] .. "_" .. level[1], kind[2] .. "（" .. level[2] .. "）",
            of_kind .. " and level = '" .. level[2] .. "'", "JH-17")
    end
    honours("commended_" .. kind[1] .. "_unknown", kind[2] .. "（级别不明）",
        of_kind .. " and level is null", "JH-17")
end

honours("commended_all", "两优一先表彰", two_excellent, "JH-17")
honours("silver_volunteers", "最美银发志愿者", "kind = '最美银发' and subject_kind = '个人'", "JH-22")
honours("silver_teams", "最美银发志愿服务团队", "kind = '最美银发' and subject_kind = '团队'", "JH-22")
honours("honours_other", "其他荣誉",
    "kind in ('六好示范', '星级', '其他') or (kind = '最美银发' and subject_kind not in ('个人', '团队'))",
    "JH-22")
honours("honours_all", "本年荣誉合计", nil, { "JH-17", "JH-22" })

measure {
    name = "talents", title = "银发人才库入库", level = { "unit", "case" }, counted_in = "人",
    count = { of = "talent_pool", distinct = "person_id" }, basis = "JH-24",
}

measure {
    name = "talent_categories", title = "银发人才库类别", level = "case", counted_in = "类",
    count = { of = "talent_pool", distinct = "category" }, basis = "JH-24",
}

measure {
    name = "volunteer_teams", title = "银发先锋志愿服务队", level = "case", counted_in = "支",
    count = { of = "team_list", where = "kind = '志愿'" }, basis = "JH-21",
}

measure {
    name = "medical_teams", title = "医疗银发专家志愿服务队", level = "case", counted_in = "支",
    count = { of = "team_list", where = "kind = '医疗'" }, basis = "JH-21",
}

measure {
    name = "idle_volunteer_teams", title = "本年没有开展活动的志愿服务队", level = "case", counted_in = "支",
    count = { of = "team_list", where = "kind in ('志愿', '医疗') and events = 0" }, basis = "JH-23",
}

measure {
    name = "volunteer_events", title = "志愿服务活动", level = "case", counted_in = "次",
    count = { of = "volunteer_service" }, basis = "JH-23",
}

measure {
    name = "volunteer_person_times", title = "志愿服务参加人次", level = "case", counted_in = "人次",
    count = { of = "volunteer_attended" },
    basis = "JH-23",
}

measure {
    name = "volunteer_persons", title = "志愿服务参加人数", level = "case", counted_in = "人",
    count = { of = "volunteer_attended", distinct = "person_id" },
    basis = "JH-23",
}

measure {
    name = "volunteer_mean", title = "平均每次志愿服务人次", level = "case", counted_in = "人次",
    ratio = { of = "volunteer_person_times", to = "volunteer_events" }, basis = "JH-23",
}

measure {
    name = "lecturers", title = "“五老”宣讲团成员", level = "case", counted_in = "人",
    count = { of = "team_people", where = "kind = '五老'", distinct = "person_id" }, basis = "JH-25",
}

measure {
    name = "assessors", title = "人民陪审员", level = "case", counted_in = "人",
    count = { of = "team_people", where = "kind = '陪审'", distinct = "person_id" }, basis = "JH-25",
}

measure {
    name = "red_song_members", title = "百名红歌队队员", level = "case", counted_in = "人",
    count = { of = "team_people", where = "name like '%红歌队%'", distinct = "person_id" },
    basis = "JH-07",
}
