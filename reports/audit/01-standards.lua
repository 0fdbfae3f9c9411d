-- C1:一个单位一类经费一行。应安排写明口径、时点、标准、依据和算式;名册上没有的列空着,由单位手工填。
sheet {
    report = "audit",
    name = "应拨测算", title = "{place.name}离退休干部党组织经费标准与应拨测算表", counted_in = "元", paper = "A3",
    rows = { from = "fund_lines", order = "turn, unit_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "经费类别", field = "fund_kind", look = "centre" },
        { title = "人数", columns = {
            { title = "口径", field = "base", look = "centre" },
            { title = "计算时点", field = "counted_on", look = "centre" },
            { title = "人数", field = "heads", look = "integer" },
        } },
        { title = "标准", field = "standard_fen", look = "money" },
        { title = "依据", columns = {
            { title = "文号", field = "doc_no" },
            { title = "适用地区", field = "basis_place", look = "centre" },
            { title = "起始日期", field = "basis_from", look = "centre" },
        } },
        { title = "应安排", field = "due_fen", look = "money", sum = true },
        { title = "预算批复", field = "approved_fen", look = "money", sum = true },
        { title = "实际拨付", field = "received_fen", look = "money", sum = true },
        { title = "拨付日期", field = "received_on", look = "centre" },
        { title = "差额", field = "gap_fen", look = "money", sum = true },
        { title = "到位率", field = "arrived", look = "percent" },
        { title = "上年结转", field = "carried_fen", look = "money", sum = true },
        { title = "本年支出", field = "spent_fen", look = "money", sum = true },
        { title = "执行率", field = "executed", look = "percent" },
        { title = "年末结余", field = "left_fen", look = "money", sum = true },
        { title = "算式", field = "note" },
        { title = "备注", field = "remark" },
    },
    empty = "没有适用的标准，也没有报送预算和支出。",
    notes = {
        "说明：1.应安排按依据的文件计算，起始日期“待核”的是文件没有写明何时起执行。专项活动经费的人数口径、计算时点、范围文件没有说明，由参数定：范围为{fund.activity.scope}，人数为本案名册上的人数，没有填单位的人不在内。2.差额＝实际拨付－应安排，到位率＝实际拨付÷应安排；没有应安排标准的，与预算批复比。3.执行率＝本年支出÷（上年结转＋预算批复），年末结余＝上年结转＋实际拨付－本年支出。4.空格是名册上没有填报的，由填报单位补填。金额以分计算，逐行四舍五入到分。",
    },
    signature = true,
}

sheet {
    report = "audit",
    name = "工作经费", title = "{place.name}离退休干部党组织工作经费下限测算表", counted_in = "元",
    rows = { from = "work_floors", order = "org_id" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "党组织名称", field = "org_name" },
        { title = "所属单位", field = "unit_name" },
        { title = "组织类别", field = "org_kind", look = "centre" },
        { title = "年度", field = "period", look = "centre" },
        { title = "依据", columns = {
            { title = "文号", field = "basis_text" },
            { title = "适用地区", field = "basis_place", look = "centre" },
            { title = "起始日期", field = "basis_from", look = "centre" },
        } },
        { title = "应安排（不低于）", field = "amount_fen", look = "money", sum = true },
        { title = "算式", field = "note" },
        { title = "未测算原因", field = "reason" },
    },
    empty = "没有适用的党组织。",
    notes = {
        "说明：1.标准为每个党组织每年的下限，按组织类别定，不按人数。2.所见文字出自德宏州转发件，省文件原文待核；文件名为省级机关事业单位，用于县（市）须以当地文件为准。3.金额以分计算，逐行四舍五入到分。",
    },
    signature = true,
}
