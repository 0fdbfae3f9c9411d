-- 支部:年龄段、沿革、班子、命名、线上线下、制度和公开、情况梳理。

local all = { "org", "unit", "case" }

-- 金塔用的年龄段,与标准的年龄段(01-people.lua)并列;要改段,改这张表。上下界都含本数。
local bands = {
    { name = "members_69", title = "党员69岁及以下", to = 69 },
    { name = "members_70", title = "党员70—79岁", from = 70, to = 79 },
    { name = "members_80", title = "党员80岁及以上", from = 80 },
}
for _, band in ipairs(bands) do
    measure {
        name = band.name, title = band.title, level = all, counted_in = "人",
        count = { of = "members", distinct = "person_id",
                  where = "age >= " .. (band.from or 0) .. " and age <= " .. (band.to or 200) },
        basis = "JT-05",
    }
end
measure {
    name = "members_age_unknown", title = "党员年龄不明", level = all, counted_in = "人",
    count = { of = "members", distinct = "person_id", where = "age is null" }, basis = "JT-05",
}
measure {
    name = "members_age_known", title = "年龄可知的党员", level = all, counted_in = "人",
    count = { of = "members", where = "age is not null" }, basis = "JT-05",
}
measure {
    name = "members_age_sum", title = "党员年龄之和", level = all, counted_in = "岁",
    sum = { of = "members", column = "age", where = "age is not null" }, basis = "JT-05",
}
measure {
    name = "members_age_mean", title = "党员平均年龄", level = all, counted_in = "岁",
    ratio = { of = "members_age_sum", to = "members_age_known" }, basis = "JT-05",
}

-- 沿革:名称几个、成立和更名的年月。没有填的没有结果。
measure {
    name = "orgs_renamed", title = "更过名的党组织", level = all, counted_in = "个",
    count = { of = "org_history", where = "names > 1", distinct = "org_id" }, basis = "JT-04",
    adds_up = true,
}
measure {
    name = "org_names_held", title = "用过的名称", level = all, counted_in = "个",
    count = { of = "org_history" }, basis = "JT-04",
}
local function dated(name, title, from, part)
    measure {
        name = name, title = title, level = "org",
        rows = "select 'org' as level, org_id as subject_id, " .. part .. " + 0 as numerator from "
            .. from .. " and " .. part .. " <> ''",
        basis = "JT-04",
    }
end
for _, part in ipairs { { "year", "年", "1, 4" }, { "month", "月", "6, 2" } } do
    dated("founded_" .. part[1], "成立时间（" .. part[2] .. "）",
        "standing_orgs where founded_on is not null", "substr(founded_on, " .. part[3] .. ")")
    dated("renamed_" .. part[1], "最近更名时间（" .. part[2] .. "）",
        "org_history where is_last and names > 1 and \"from\" is not null",
        "substr(\"from\", " .. part[3] .. ")")
end

-- 班子。
measure {
    name = "committee_seats", title = "支部班子成员", level = all, counted_in = "人",
    count = { of = "committee_people", distinct = "person_id" }, basis = "JT-11",
}
measure {
    name = "committee_fit_share", title = "支委会人数合规定的支部占比", level = { "unit", "case" },
    share = { among = "committees", where = "fits" }, basis = "JT-11",
}
measure {
    name = "committee_qualified_share", title = "写明人选条件的班子成员占比", level = all,
    share = { among = "committee_people", where = "qualified" }, basis = "JT-12",
}

-- 培训:场次、人次、人。
for _, side in ipairs {
    { "", "培训", nil, { "JT-13", "NT-25" } }, { "committee_", "班子成员培训", "in_committee", "JT-13" },
} do
    for _, kind in ipairs {
        { "sessions", "场次", "activity_id" }, { "times", "人次" }, { "persons", "人", "person_id" },
    } do
        measure {
            name = side[1] .. "training_" .. kind[1], title = side[2] .. "（" .. kind[2] .. "）",
            level = all, counted_in = kind[2],
            count = { of = "trained", where = side[3], distinct = kind[3] }, basis = side[4],
            adds_up = kind[3] == "activity_id",
        }
    end
end

-- “六好”示范党支部:一个支部按现有最高级别只计一次。
measure {
    name = "six_good_branches", title = "六好示范党支部", level = all, counted_in = "个",
    count = { of = "six_good_steps", distinct = "org_id" }, basis = "JT-01", adds_up = true,
}
for _, level in ipairs {
    { "county", "县市区" }, { "prefecture", "市州" }, { "province", "省" }, { "nation", "全国" },
} do
    local of_level = "level = '" .. level[2] .. "'"
    measure {
        name = "six_good_" .. level[1], title = "获" .. level[2] .. "级命名的六好示范党支部",
        level = all, counted_in = "个", count = { of = "six_good_steps", where = of_level },
        basis = "JT-01",
    }
    measure {
        name = "six_good_highest_" .. level[1], title = "六好示范党支部最高为" .. level[2] .. "级",
        level = all, counted_in = "个",
        count = { of = "six_good_steps", where = "is_highest and " .. of_level }, basis = "JT-01",
    }
end
measure {
    name = "six_good_skipped", title = "缺下一级命名的六好命名", level = all, counted_in = "个",
    count = { of = "six_good_steps", where = "skipped" }, basis = "JT-01",
}

-- 线上线下:活动场次和参加人次。
for _, mode in ipairs { { "online", "线上" }, { "offline", "线下" }, { "mixed", "结合" } } do
    measure {
        name = "events_" .. mode[1], title = mode[2] .. "活动", level = all, counted_in = "场次",
        count = { of = "activity_hosts", where = "mode = '" .. mode[2] .. "'" },
        basis = { "JT-15", "NT-33" },
    }
end
measure {
    name = "events_mode_unknown", title = "方式不明的活动", level = all, counted_in = "场次",
    count = { of = "activity_hosts", where = "mode is null" }, basis = { "JT-15", "NT-33" },
}
for _, state in ipairs { { "online", "线上" }, { "offline", "实到" } } do
    measure {
        name = "attended_" .. state[1], title = state[2] .. "参加", level = "case", counted_in = "人次",
        count = { of = "attended", where = "state = '" .. state[2] .. "'" },
        basis = { "JT-15", "NT-33" },
    }
end
measure {
    name = "group_share", title = "党员入群率", level = all,
    share = { among = "group_coverage", where = "in_group" }, basis = "JT-15",
}

-- 制度和公开。
measure {
    name = "systems_share", title = "建立的制度占比", level = all,
    share = { among = "system_list", where = "in_place" }, basis = "JT-18",
}
measure {
    name = "disclosures", title = "党务公开", level = all, counted_in = "次",
    count = { of = "disclosure_list" }, basis = "JT-18",
}
for _, kind in ipairs { { "funds", "经费管理" }, { "awards", "评先评优" } } do
    measure {
        name = "disclosures_" .. kind[1], title = "公开" .. kind[2], level = all, counted_in = "次",
        count = { of = "disclosure_list", where = "kind = '" .. kind[2] .. "'" }, basis = "JT-18",
    }
end

measure {
    name = "profile_share", title = "党员情况梳理完整率", level = all,
    share = { among = "profiles", where = "complete" }, basis = "JT-23",
}
measure {
    name = "profiles_complete", title = "梳理过情况的党员", level = all, counted_in = "人",
    count = { of = "profiles", where = "complete" }, basis = "JT-23",
}
