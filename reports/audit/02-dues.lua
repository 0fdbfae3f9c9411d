-- C2:支部一行。应缴、实缴是党费表中各人之和,应返按当地比例算出。
sheet {
    report = "audit", only_with = { "dues", "dues_transfers" },
    name = "党费核对", title = "{place.name}离退休干部党支部党费收缴与返还核对表", counted_in = "元、人",
    rows = { from = "dues_sheet", order = "org_id" }, total = true, freeze = 2, paper = "A3",
    columns = {
        { title = "序号", number = true },
        { title = "党支部", field = "org_name" },
        { title = "所属单位", field = "unit_name" },
        { title = "党员", field = "members", look = "integer", sum = true },
        { title = "收缴", columns = {
            { title = "缴费人数", field = "payers", look = "integer", sum = true },
            { title = "应缴", field = "due_fen", look = "money", sum = true },
            { title = "实缴", field = "paid_fen", look = "money", sum = true },
            { title = "未缴", field = "unpaid_fen", look = "money", sum = true },
            { title = "连续6个月未缴（人）", field = "long_unpaid", look = "integer", sum = true },
        } },
        { title = "返还", columns = {
            { title = "上缴", field = "handed_fen", look = "money", sum = true },
            { title = "返还比例", field = "rate", look = "percent" },
            { title = "应返", field = "refund_fen", look = "money", sum = true },
            { title = "实返", field = "refunded_fen", look = "money", sum = true },
            { title = "差额", field = "gap_fen", look = "money", sum = true },
            { title = "多返少返", field = "verdict", look = "centre" },
        } },
        { title = "依据", columns = {
            { title = "文号", field = "doc_no" },
            { title = "适用地区", field = "basis_place", look = "centre" },
            { title = "起始日期", field = "basis_from", look = "centre" },
        } },
        { title = "算式", field = "note" },
    },
    empty = "没有报送党费的支部。",
    notes = {
        "说明：1.应返＝本期上缴×返还比例，逐支部四舍五入到分；比例按支部所在地、统计时点的规定，差额＝实返－应返。年、月都报的只按年报的一行。2.人按最后一段组织关系归支部；临时党支部不收党费，不在表内。3.连续未缴是党费表上的记录，请支部核实，不是对个人的结论。",
    },
    signature = true,
}
