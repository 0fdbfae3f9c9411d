-- 联盟的摸底、编组、成员和轮值:供本局拟方案、督促用,不上报。
sheet {
    report = "quality",
    name = "联盟组建建议", title = "{place.name}党建联盟组建对象和编组建议", counted_in = "个、人",
    rows = { from = "alliance_proposal", order = "turn is null, turn, area, trade, unit_id" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "建议编组", field = "turn", look = "centre" },
        { title = "单位", field = "unit_name" },
        { title = "片区", field = "area", look = "centre" },
        { title = "系统", field = "trade", look = "centre" },
        { title = "本组单位数", field = "size", look = "centre" },
        { title = "规模", field = "shortage", look = "centre" },
        { title = "离退休干部", field = "persons", look = "integer" },
        { title = "党员", field = "party", look = "integer" },
        { title = "有无支部", field = "branch", look = "centre" },
        { title = "正常参加活动", field = "regular", look = "integer" },
        { title = "列入缘由", field = "reason" },
        { title = "现联盟", field = "alliance_name" },
        { title = "对照", field = "verdict", look = "centre" },
    },
    empty = "没有组建对象，或者本地没有组建联盟的规定。",
    notes = {
        "说明：1.组建对象为隶属层级是县、有离退休干部而没有离退休干部支部的单位，或者有支部而正常参加活动的党员不足规定人数（不含本数）的单位。2.编组按片区、系统依次归并，单位数控制在上下限之间，再并就超过上限的可以不足下限；是建议，由县里确定。3.“正常参加”的出勤率、考察月数和编组上下限都是参数，可在 case.lua 中另设后再算。",
    },
}

sheet {
    report = "quality", only_with = "alliances",
    name = "联盟单位", title = "{place.name}离退休干部党建联盟成员单位表", counted_in = "人、次",
    rows = { from = "alliance_unit_rows", order = "alliance_id, order_no, unit_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "联盟", field = "alliance_name" },
        { title = "成员单位", field = "unit_name" },
        { title = "牵头", field = "leads", look = "yes" },
        { title = "离退休干部", field = "persons", look = "integer", sum = true },
        { title = "党员数", field = "party", look = "integer", sum = true },
        { title = "在职联络员", field = "liaison" },
        { title = "固定活动场所", field = "venue" },
        { title = "应轮值月数", field = "scheduled", look = "integer", sum = true },
        { title = "承办月数", field = "hosted", look = "integer", sum = true },
        { title = "节日活动", field = "festivals", look = "integer", sum = true },
    },
    empty = "没有党建联盟。",
    notes = { "说明：统计时点为{as_of}，只列在盟的单位。节日活动为节日日历所列各节点内由本单位组织的活动，一次活动只计一次。" },
}

sheet {
    report = "quality", only_with = "alliances",
    name = "轮值不符", title = "{place.name}党建联盟轮值不符清单",
    rows = { from = "rota_exceptions", order = "alliance_id, month, unit_id" }, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "联盟", field = "alliance_name" },
        { title = "月份", field = "month", look = "centre" },
        { title = "排定单位", field = "unit_name" },
        { title = "实际承办", field = "hosts" },
        { title = "情况", field = "state" },
    },
    empty = "轮值都按排定，没有不符。",
    notes = {
        "说明：成员编号从0起，起始月后第t个月由编号为t除以成员数所得余数的单位承办；每个成员承办月数应在应轮值月数÷成员数的下整与上整之间。经协商调换的，由联盟说明。",
    },
}
