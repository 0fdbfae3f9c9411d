-- 党建联盟运行评价:三个一、四有、五联、每月三项、轮值、计划、台账。要求出自利津,分值是示范(ASSESS-ALLIANCE)。
local function monthly(name, title, number, of, basis)
    return { name = name, title = title, number = number, points = 10, mode = "share", of = of, to = of .. "_due",
        basis = { "ASSESS-ALLIANCE", basis }, empty = "drop",
        says = "每月至少一次；得分=做到的月数÷应办月数×10；没有应办的不计这一项。", cure = "按月开展并登记台账" }
end

assessment {
    name = "alliance_running", title = "党建联盟运行评价", per = "alliance", over = "alliance_state",
    basis = "ASSESS-ALLIANCE", points = 100, scores = "alliance_running_scores",
    items = {
        { name = "three_ones", title = "三个一", number = "1", points = 15, mode = "checklist", pass = 3,
          of = { "has_ledger", "has_group", "has_events" }, basis = { "ASSESS-ALLIANCE", "LJ-07" },
          says = "台账、微信群、集体活动三件，一件5分；集体活动由活动台账得出。", cure = "补齐没有的一件" },
        { name = "four_haves", title = "四有", number = "2", points = 12, mode = "checklist", pass = 4,
          of = { "has_plan", "has_venue", "has_funds", "has_brand" }, basis = { "ASSESS-ALLIANCE", "LJ-23" },
          says = "计划、阵地、经费、品牌四项，一项3分。", cure = "补齐没有的一项" },
        { name = "five_links", title = "五联", number = "3", points = 10, mode = "checklist", of = "links", to = "five",
          basis = "ASSESS-ALLIANCE", says = "五项联动，一项2分。", cure = "开展没有的一项联动" },
        { name = "duties", title = "每月三项", number = "4", points = 30, items = {
            monthly("meeting", "联盟会议", "4.1", "meetings", "LJ-08"),
            monthly("theme_day", "主题党日", "4.2", "theme_days", "LJ-09"),
            monthly("large", "大型集体活动", "4.3", "large", "LJ-10"),
        } },
        { name = "rota", title = "轮值", number = "5", points = 15, mode = "share", of = "turns_kept", to = "turns",
          basis = { "ASSESS-ALLIANCE", "LJ-11" }, empty = "drop",
          says = "得分=按排定承办的月数÷应轮值月数×15；没有应轮值的不计这一项。", cure = "按轮值次序承办；调换的写明" },
        { name = "plan", title = "计划完成", number = "6", points = 10, mode = "share", measure = "plan_completion",
          basis = { "ASSESS-ALLIANCE", "LJ-15" }, missing = "drop",
          says = "得分=已实施的计划项目÷计划项目×10；没有报计划的不计这一项。", cure = "按计划实施；变更的报备" },
        { name = "ledger", title = "台账完整", number = "7", points = 8, mode = "share", measure = "ledger_complete",
          basis = { "ASSESS-ALLIANCE", "LJ-07" }, missing = "drop",
          says = "得分=已填的必填项数÷必填项总数×8；没有台账的不计这一项。", cure = "补填联盟内党员的基本信息" },
    },
    grades = { { name = "运行良好", least = 85 }, { name = "运行正常", least = 60 }, { name = "需要整改" } },
}
