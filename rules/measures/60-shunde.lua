-- 顺德各机制(SD-01、SD-02、SD-05、SD-08 起)的数。人、人次分开;份额都出自同一批人。
-- 在征求意见的四个文件:数字只作描述,要求在试算表上。

local both = { "unit", "case" }

local function count(name, title, of, where, counted_in, basis, level, distinct, adds_up)
    measure {
        name = name, title = title, level = level or both, counted_in = counted_in,
        count = { of = of, where = where, distinct = distinct }, basis = basis, adds_up = adds_up,
    }
end

local function share(name, title, among, where, basis, level)
    measure {
        name = name, title = title, level = level or both,
        share = { among = among, where = where }, basis = basis,
    }
end

local function ratio(name, title, of, to, counted_in, basis)
    measure {
        name = name, title = title, level = both, counted_in = counted_in,
        ratio = { of = of, to = to }, basis = basis,
    }
end

local function total(name, title, of, column, counted_in, basis, money)
    measure {
        name = name, title = title, level = both, counted_in = counted_in,
        sum = { of = of, column = column, money = money }, basis = basis,
    }
end

share("retired_party_share", "党员占离退休干部比例", "retired",
    "person_id in (select person_id from party_members)", "SD-01")

-- 平均数只用这些支部自己的党员;全部党员除以支部数偏大,只供与文稿核对。
count("branch_members", "离退休干部党支部党员", "branch_people", nil, "人", "SD-02", nil, "person_id")
ratio("members_per_branch", "平均每个党支部的党员数", "branch_members", "branches", "人", "SD-02")
ratio("members_per_branch_naive", "全部党员除以党支部数（含混编支部党员，偏大，仅供核对）",
    "party_members", "branches", "人", "SD-02")
share("branches_large_share", "超过50人的支部占比", "retired_branches",
    "members > parameter('org.branch_most')", { "SD-02", "ORG-BRANCH" })

-- 制度文件
for _, status in ipairs { { "drafted", "起草" }, { "consulting", "征求意见" }, { "issued", "印发" } } do
    count("documents_" .. status[1], "制度文件（" .. status[2] .. "）", "documents",
        "status = '" .. status[2] .. "'", "个", "SD-05", "case")
end
count("documents_all", "登记的制度文件", "documents", nil, "个", "SD-05", "case")

-- 荣誉退休
count("honour_due", "本年新退休干部", "honour_retirements", nil, "人", { "SD-08", "SD-13" })
for _, point in ipairs {
    { "talk", "谈话" }, { "ceremony", "仪式" }, { "activity", "体验" }, { "service", "对接服务管理" },
    { "platform", "对接搭建平台" }, { "community", "对接融入社区" },
} do
    share("honour_" .. point[1], "荣誉退休：" .. point[2], "honour_retirements", point[1], "SD-08")
end
total("honour_points_done", "荣誉退休已做项数", "honour_retirements", "done", "项", "SD-08")
total("honour_points_due", "荣誉退休应做项数", "honour_retirements", "due", "项", "SD-08")
ratio("honour_index", "荣誉退休项目完成率", "honour_points_done", "honour_points_due", nil, "SD-08")
share("honour_whole", "荣誉退休六项俱全比例", "honour_retirements", "done = due", "SD-08")
share("honour_systems", "建立荣誉退休制度的单位占比", "unit_systems", "has_system is 1", "SD-13")
count("honour_systems_unknown", "没有填报荣誉退休制度的单位", "unit_systems", "has_system is null", "个",
    "SD-13")

-- 四就近
for _, point in ipairs {
    { "study", "就近学习" }, { "activity", "就近活动" }, { "care", "就近得到关心照顾" },
    { "role", "就近发挥作用" },
} do
    share("nearby_" .. point[1], point[2] .. "的党员占比", "nearby", point[1], { "SD-09", "JH-32" })
end
share("nearby_whole", "四就近俱全的党员占比", "nearby", "done = due", { "SD-09", "JH-32" })
total("nearby_done", "四就近已有项数", "nearby", "done", "项", { "SD-09", "JH-32" })
total("nearby_due", "四就近应有项数", "nearby", "due", "项", { "SD-09", "JH-32" })
ratio("nearby_index", "四就近融入指数", "nearby_done", "nearby_due", nil, { "SD-09", "JH-32" })

-- 到社区:报到数和比例见 reported、reported_share(NT-23)。
count("transferred", "到社区的党员", "community_transfers", nil, "人", "SD-23", nil, "person_id")
count("transfer_communities", "党员到的社区", "community_transfers", nil, "个", "SD-23", nil, "community_id",
    true)

-- 书记:只数条件,不作结论。
count("secretaries", "离退休干部党支部书记", "branch_secretaries", nil, "人", "SD-10", nil, "person_id")
share("secretaries_retired", "书记为离退休干部的占比", "branch_secretaries", "is_retired", "SD-10")
share("secretaries_full", "书记为正式党员的占比", "branch_secretaries", "is_full is 1", "SD-10")
share("secretaries_well", "书记健康状况为好或一般的占比（已填的）", "secretaries_health", "is_well", "SD-10")
share("secretaries_age", "书记不超过年龄上限的占比（有上限的地方）", "secretaries_aged", "is_within_age",
    { "SD-10", "ORG-SECRETARY-AGE" })
measure {
    name = "secretaries_mean_age", title = "书记平均年龄", level = both, counted_in = "岁",
    statistic = { name = "mean", of = "branch_secretaries", column = "age" }, basis = "SD-10",
}

-- 融入三个党建领域
for _, field in ipairs { { "rural", "农村" }, { "urban", "城市" }, { "new", "两新组织" } } do
    count("integrated_" .. field[1], "融入" .. field[2] .. "党建的党员", "integrated",
        "field = '" .. field[2] .. "'", "人", "SD-11", nil, "person_id")
end

count("society_branches", "老同志团体临时党支部（不计入支部数）", "society_branches", nil, "个", "SD-12")
count("society_members", "老同志团体临时党支部成员（不另计入党员）", "society_people", nil, "人", "SD-12", nil,
    "person_id")

share("lixiu_plans", "离休干部“一人一策”覆盖率", "lixiu_plans", "has_plan", "SD-14")

-- 时间银行:小时由百分之一小时除以 100。
local function hours(name, title, column)
    measure {
        name = name, title = title, level = both, counted_in = "小时", basis = "SD-15",
        rows = "select 'unit' as level, unit_id as subject_id, sum(" .. column .. ") as numerator, "
            .. "100 as denominator from timebank_books where unit_id is not null group by unit_id "
            .. "union all select 'case', c.place, coalesce(sum(b." .. column .. "), 0), 100 "
            .. "from this_case c left join timebank_books b",
    }
end
count("timebank_accounts", "时间银行账户", "timebank_books", nil, "个", "SD-15")
hours("timebank_given", "时间银行存入", "given")
hours("timebank_redeemed", "时间银行支取", "redeemed")
hours("timebank_balance", "时间银行余额", "balance")
count("timebank_overdrawn", "时间银行余额为负的账户", "timebank_books", "balance < 0", "个", "SD-15")

-- 五进五送:名称由本地自定,数有几种、写明的占多少。
share("volunteer_coded", "写明去处和内容的志愿服务占比", "volunteer_codes",
    "goes_to is not null and brings is not null", "SD-16", "case")
count("volunteer_places", "志愿服务去处（五进）", "volunteer_codes", nil, "种", "SD-16", "case", "goes_to")
count("volunteer_contents", "志愿服务内容（五送）", "volunteer_codes", nil, "种", "SD-16", "case", "brings")

-- 学习
for _, form in ipairs {
    { "lecture", "专题辅导" }, { "training", "集中培训" }, { "branch", "支部学习" }, { "home", "送学上门" },
} do
    count("study_" .. form[1], form[2], "study_times", "form = '" .. form[2] .. "'", "人次", "SD-17")
end
for _, carrier in ipairs { { "bus", "大巴党校" }, { "talk", "微党课" }, { "video", "微视频" } } do
    count("carrier_" .. carrier[1], carrier[2], "study_times", "carrier = '" .. carrier[2] .. "'", "人次",
        "SD-17")
end
share("study_coverage", "学习覆盖率（年内至少1次）", "study_reach", "studied", "SD-17")

-- 特殊困难
count("hardship", "特殊困难人员", "hardship_people", nil, "人", "SD-18")
share("hardship_aided", "特殊困难帮扶覆盖率", "hardship_people", "aided", "SD-18")
total("hardship_aid", "特殊困难帮扶金额", "hardship_people", "aid_fen", "元", "SD-18", true)

-- 与系统核对
share("registry_found", "系统中有的占比", "registry_reach", "found", { "SD-19", "RETURN-REGISTRY" })
count("registry_differs", "与系统不一致的项", "registry_differences", nil, "项",
    { "SD-19", "RETURN-REGISTRY" })

-- 品牌和关建
count("brand_events", "品牌活动", "named_activities", "brand is not null", "次", "SD-20", "case")
count("brand_person_times", "品牌活动参加人次", "named_attendance", "brand is not null", "人次", "SD-20", "case")
for _, brand in ipairs { { "health", "耆乐享健康" }, { "mulberry", "桑榆红" }, { "red", "红耆" } } do
    local of_brand = "brand = '" .. brand[2] .. "'"
    count("brand_" .. brand[1], "“" .. brand[2] .. "”活动", "named_activities", of_brand, "次", "SD-20", "case")
    count("brand_" .. brand[1] .. "_times", "“" .. brand[2] .. "”参加人次", "named_attendance", of_brand,
        "人次", "SD-20", "case")
end
count("next_generation_events", "党建带关建活动", "named_activities", "next_generation", "次", "SD-21", "case")
count("next_generation_times", "党建带关建活动参加人次", "named_attendance", "next_generation", "人次",
    "SD-21", "case")

-- 会议出席
count("meeting_expected", "会议应到", "meeting_expected", nil, "人次", "SD-22")
share("meeting_present", "会议到会率", "meeting_expected", "present", "SD-22")
