-- 征求意见稿要求的表:只在试算中做,表上标明。
sheet {
    report = "county", trial = true,
    name = "荣誉退休（试算）", title = "{place.name}新退休干部荣誉退休“三个一、三对接”落实情况表",
    counted_in = "人、项",
    rows = { level = "unit" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "本年新退休", measure = "honour_due" },
        { title = "谈话", measure = "honour_talk", part = "numerator" },
        { title = "仪式", measure = "honour_ceremony", part = "numerator" },
        { title = "体验", measure = "honour_activity", part = "numerator" },
        { title = "服务管理", measure = "honour_service", part = "numerator" },
        { title = "平台", measure = "honour_platform", part = "numerator" },
        { title = "社区", measure = "honour_community", part = "numerator" },
        { title = "项目完成率", measure = "honour_index", look = "percent", bar = true },
        { title = "六项俱全", columns = {
            { title = "人数", measure = "honour_whole", part = "numerator" },
            { title = "比例", measure = "honour_whole" },
        } },
    },
    notes = { "说明：制度在征求意见，本表只作试算。没有登记的算没有做。" },
}

sheet {
    report = "county", trial = true,
    name = "四就近四融入（试算）", title = "{place.name}离退休干部党员四就近、四融入情况表",
    counted_in = "人",
    rows = { level = "unit" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "党员数", measure = "party_members" },
        { title = "就近学习", measure = "nearby_study", part = "numerator" },
        { title = "就近活动", measure = "nearby_activity", part = "numerator" },
        { title = "就近得到关心照顾", measure = "nearby_care", part = "numerator" },
        { title = "就近发挥作用", measure = "nearby_role", part = "numerator" },
        { title = "融入指数", measure = "nearby_index", look = "percent", bar = true },
    },
    notes = { "说明：通知在征求意见，本表只作试算。融入指数为四项已有数占应有数（每人四项），由项数重算。" },
}

sheet {
    report = "county", trial = true,
    name = "社区四就近（试算）", title = "{place.name}各社区四就近、四融入情况表", counted_in = "人",
    rows = { from = "nearby_communities", order = "community_id" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "社区", field = "unit_name" },
        { title = "报到党员", field = "people", sum = true },
        { title = "就近学习", field = "study", sum = true },
        { title = "就近活动", field = "activity", sum = true },
        { title = "就近得到关心照顾", field = "care", sum = true },
        { title = "就近发挥作用", field = "role", sum = true },
    },
    empty = "没有社区报到。",
    notes = { "说明：一人报到几个社区的，各社区都计，合计为人次。" },
}
