-- 景洪材料里逐项登记的清单、指导员、系列活动、联建、图书漂流(JH-04 至 JH-09、JH-11、JH-20、JH-26、JH-28 至 JH-34)。

local function list(name, title, of, basis)
    measure {
        name = name, title = title, level = "case",
        share = { among = "checklist_of_" .. name, where = "has" }, basis = basis,
    }
    relation {
        name = "checklist_of_" .. name, title = title,
        rows = "select * from checklist_items where list = '" .. of .. "'",
    }
end

list("list_party", "“党建+N”四项已有", "党建+N", "JH-04")
list("list_glow", "“银辉+N”五处已有", "银辉+N", "JH-05")
list("list_boards", "“银尚+N”七个版块已有", "银尚+N", "JH-06")
list("list_scenes", "四条夕阳风景带已有", "夕阳风景带", "JH-08")
list("list_projects", "三项工程已开展", "三项工程", "JH-20")
list("list_fusions", "五个融合已开展", "五个融合", "JH-30")
list("list_homes", "中心四种功能已有", "四个家", "JH-34")

-- 方案没有列名目的:名目由本地登记,登记前底数为零,不出数。
local function local_list(name, title, of, basis)
    measure {
        name = name, title = title, level = { "unit", "case" },
        share = { among = "checklist_of_" .. name, where = "has" }, basis = basis,
    }
    relation {
        name = "checklist_of_" .. name, title = title,
        rows = "select * from checklists where list = '" .. of .. "'",
    }
end

local_list("list_basics", "“五个基本”对标已达", "五个基本", "JH-11")
local_list("list_shared", "三项共建已开展", "三项共建", "JH-28")

measure {
    name = "instructor_coverage", title = "党建指导员覆盖率", level = { "unit", "case" },
    share = { among = "org_instructors", where = "has" }, basis = { "JH-04", "JH-33" },
}

measure {
    name = "instructors", title = "党建指导员", level = { "unit", "case" }, counted_in = "人",
    count = { of = "instructors" }, basis = "JH-33",
}

measure {
    name = "instructors_fit", title = "党建指导员为在职党员的占比", level = { "unit", "case" },
    share = { among = "instructors", where = "serving and is_party" }, basis = "JH-33",
}

-- 百名红歌队:在册队员与人数目标之比,可以超过百分之百。
measure {
    name = "red_song_target", title = "百名红歌队人数目标", level = "case", counted_in = "人",
    sum = { of = "red_song_teams", column = "target_n" }, basis = "JH-07",
}
relation {
    name = "red_song_teams", title = "百名红歌队",
    rows = "select * from team_list where name like '%红歌队%'",
}
measure {
    name = "red_song_filled", title = "百名红歌队编成率", level = "case",
    ratio = { of = "red_song_members", to = "red_song_target" }, basis = "JH-07",
}

-- 主题党日和活动来源
measure {
    name = "theme_days", title = "主题党日", level = "case", counted_in = "次",
    count = { of = "theme_days" }, basis = "JH-09",
}
relation {
    name = "theme_days", title = "本期主题党日",
    rows = "select * from named_activities where kind = '主题党日'",
}
measure {
    name = "theme_typed", title = "写明类型的主题党日占比", level = "case",
    share = { among = "theme_days", where = "theme_type is not null" }, basis = "JH-09",
}
measure {
    name = "theme_types", title = "主题党日类型", level = "case", counted_in = "种",
    count = { of = "theme_days", distinct = "theme_type" }, basis = "JH-09",
}
for _, origin in ipairs { { "menu", "菜单式" }, { "custom", "定制式" } } do
    measure {
        name = "origin_" .. origin[1], title = origin[2] .. "活动占比", level = "case",
        share = { among = "activities_by_origin", where = "origin = '" .. origin[2] .. "'" }, basis = "JH-09",
    }
end
relation {
    name = "activities_by_origin", title = "写明来源的活动",
    rows = "select * from named_activities where origin is not null",
}

-- 五个系列主题活动;列出五个之后有“等”字,其他系列另计。
local named = {}
for i, series in ipairs {
    "我看脱贫攻坚新成就", "我为乡村振兴献一策", "我看建党百年新成就", "我为群众办实事", "走傣乡、看变化、话发展",
} do
    named[i] = "'" .. series .. "'"
    measure {
        name = "series_" .. i, title = "“" .. series .. "”活动", level = "case", counted_in = "次",
        count = { of = "named_activities", where = "series = '" .. series .. "'" }, basis = "JH-26",
    }
    measure {
        name = "series_" .. i .. "_times", title = "“" .. series .. "”参加人次", level = "case",
        counted_in = "人次", count = { of = "named_attendance", where = "series = '" .. series .. "'" },
        basis = "JH-26",
    }
end
measure {
    name = "series_other", title = "其他系列活动", level = "case", counted_in = "次",
    count = { of = "named_activities",
              where = "series is not null and series not in (" .. table.concat(named, ", ") .. ")" },
    basis = "JH-26",
}

-- 联建:伙伴三类,即三联机制
for _, kind in ipairs { { "alliance", "联盟" }, { "joint", "联建" }, { "pair", "结对" } } do
    measure {
        name = "partners_" .. kind[1], title = "联建伙伴（" .. kind[2] .. "）", level = "case", counted_in = "个",
        count = { of = "alliance_partners", where = "partner_kind = '" .. kind[2] .. "'" }, basis = { "JH-28", "JH-29" },
    }
end
measure {
    name = "joint_pairings", title = "联建结对", level = "case", counted_in = "对",
    count = { of = "open_pairings", where = "mode = '联建结对'" }, basis = "JH-29",
}

-- 图书漂流:册次
for _, way in ipairs { { "issued", "借出" }, { "returned", "归还" } } do
    measure {
        name = "books_" .. way[1], title = "图书漂流" .. way[2], level = { "unit", "case" }, counted_in = "册次",
        sum = { of = "book_rounds", column = way[1] }, basis = "JH-31",
    }
end
