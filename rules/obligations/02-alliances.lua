-- 党建联盟(利津):每月一次会议、一次主题党日、一次大型集体活动;成员单位每年至少两次节日活动。
-- 某月成立的联盟,从下一个整月起算;成立时间没有填的,按全期计。

local function monthly(name, title, kinds, basis)
    obligation {
        name = name, title = title, level = "alliance", every = "month", least = 1,
        among = "alliance_duties", bound = "whole", basis = basis,
        done = [[
            select alliance_id, on_date, activity_id as done_id, _source, _line
            from alliance_activities where ]] .. kinds,
        unsure = "alliance_unsure",
    }
end

monthly("alliance_meeting", "联盟每月会议", "kind = '联盟会议'", "LJ-08")
monthly("alliance_theme_day", "联盟每月主题党日", "kind = '主题党日'", "LJ-09")
monthly("alliance_large", "联盟每月大型集体活动",
    "kind in ('参观视察', '形势报告', '红色教育', '志愿服务') and is_large is not 0", "LJ-10")

-- 节点由节日日历定,一次活动落在几个节点里也只算一次。年底还在盟的单位才算应办。
obligation {
    name = "member_unit_festival", title = "成员单位节日活动", level = "unit",
    every = "year", least = "alliance.festival_least", among = "member_unit_duties", bound = "last",
    done = [[
        select unit_id, on_date, activity_id as done_id, _source, _line from member_unit_festivals
    ]],
    unsure = "unit_unsure", basis = "LJ-20",
}
