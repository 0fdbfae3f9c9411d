sheet {
    report = "county", only_with = { "services", "pairings", "problems" },
    name = "走访慰问与帮扶", title = "{place.name}离退休干部走访慰问与帮扶表",
    form_no = "老干统11表", counted_in = "人、人次、元、件",
    rows = { level = "unit" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "走访", columns = {
            { title = "人数", measure = "visited_persons" },
            { title = "人次", measure = "visit_times" },
        } },
        { title = "慰问物资及资金", columns = {
            { title = "合计", measure = "care_money" },
            { title = "慰问金", measure = "care_cash" },
            { title = "物资折价", measure = "care_goods" },
        } },
        { title = "服务", columns = {
            { title = "场次", measure = "care_events" },
            { title = "人次", measure = "care_times" },
        } },
        { title = "结对帮扶", columns = {
            { title = "帮扶人", measure = "paired_helpers" },
            { title = "对象", measure = "paired_targets" },
            { title = "流动、体弱党员结对比例", measure = "pairing_coverage" },
        } },
        { title = "送学到行动不便党员", columns = {
            { title = "人数", measure = "immobile_served" },
            { title = "比例", measure = "immobile_served_share" },
        } },
        { title = "问题办结", columns = {
            { title = "受理", measure = "problems" },
            { title = "办结", measure = "problems_solved" },
            { title = "办结率", measure = "problems_solved_share" },
        } },
    },
    checks = {
        { title = "慰问物资及资金＝慰问金＋物资折价", plus = { "care_money" },
          minus = { "care_cash", "care_goods" } },
        { title = "受理＝个人困难＋历史遗留", plus = { "problems" },
          minus = { "problems_personal", "problems_legacy" } },
    },
    notes = {
        "说明：1.走访为节日慰问、住院探望、变故探望和困难帮扶，人数去重，人次按记录计。2.慰问金额含各类服务，按对象所在单位列。3.服务另含生日问候、电话问候、送学上门、资料邮寄和主题党日；同一单位同一天的同一类为一场次，主题党日同时列在三会一课表，两处不得相加；服务人次不含主题党日的参加人次。4.帮扶人按其所在单位、对象按对象所在单位列。5.受理为期内在办的个人困难和历史遗留问题，意见建议不在内。",
    },
    signature = true,
}
