-- 顺德三个在征求意见的办法的试算,不作考核依据。六件事、四就近各项的分值平分,是推定。
local honour = {}
for i, point in ipairs {
    { "talk", "进行一次谈话" }, { "ceremony", "举办一个仪式" }, { "activity", "体验一次活动" },
    { "service", "对接服务管理" }, { "platform", "对接搭建平台" }, { "community", "对接融入社区" },
} do
    honour[i] = { name = point[1], title = point[2], number = "1." .. i, points = 10, mode = "share",
        measure = "honour_" .. point[1], says = "得分=做了的人数÷本年新退休人数×10。", cure = "给没有做的人补上" }
end

assessment {
    name = "honour_trial", title = "荣誉退休“三个一、三对接”（试算）", per = "unit", over = "honour_units",
    basis = "SD-08", trial = true, points = 100,
    items = {
        { name = "points", title = "六件事", number = "1", points = 60, items = honour },
        { name = "whole", title = "六件俱全", number = "2", points = 40, mode = "share", measure = "honour_whole",
          says = "得分=六件俱全的人数÷本年新退休人数×40。", cure = "从临退休到退休衔接办理" },
    },
}

local nearby = {}
for i, point in ipairs {
    { "study", "就近学习，融入组织生活" }, { "activity", "就近活动，融入文化建设" },
    { "care", "就近得到关心照顾，融入多元服务" }, { "role", "就近发挥作用，融入社区治理" },
} do
    nearby[i] = { name = point[1], title = point[2], number = tostring(i), points = 25, mode = "share",
        measure = "nearby_" .. point[1], says = "得分=居住社区有记录的党员÷党员×25。", cure = "与居住社区核对记录" }
end

assessment {
    name = "nearby_trial", title = "四就近四融入（试算）", per = "unit", over = "nearby_units",
    basis = "SD-09", trial = true, points = 100, items = nearby,
}

-- 五个方面的细则没有,由人评,每个方面20分是推定。
local precise = {}
for i, title in ipairs { "基础信息", "落实待遇", "康养需求", "关怀慰藉", "服务平台" } do
    precise[i] = { name = "side_" .. i, title = title, number = tostring(i), points = 20, mode = "manual",
        says = "由县里逐单位评定，0至20分。", cure = "与县里核对佐证" }
end

assessment {
    name = "precise_trial", title = "精准服务五个方面（试算）", per = "unit", over = "nearby_units",
    basis = "SD-06", trial = true, points = 100, scores = "precise_trial_scores", items = precise,
}
