-- C6:申请奖补的活动,合格的按动用余额的先后,余额逐项滚动;联盟活动费用的分摊附后。
sheet {
    report = "audit", skip_empty = true,
    name = "奖补核算", title = "{place.name}公益金与奖补核算表", counted_in = "元",
    rows = { from = "subsidy_sheet", order = "money, seq is null, seq, on_date, activity_id" }, total = true,
    freeze = 3, paper = "A3",
    columns = {
        { title = "序号", number = true },
        { title = "资金", field = "money", look = "centre" },
        { title = "活动", field = "activity_title" },
        { title = "编号", field = "activity_id", look = "centre" },
        { title = "日期", field = "on_date", look = "centre" },
        { title = "组织方", field = "host_name" },
        { title = "参加人数", field = "present_n", look = "integer" },
        { title = "资料", field = "evidence_n", look = "integer" },
        { title = "审核", field = "accept_status", look = "centre" },
        { title = "合格性", field = "verdict" },
        { title = "申报费用", field = "cost_fen", look = "money", sum = true },
        { title = "有凭证的支出", field = "voucher_fen", look = "money", sum = true },
        { title = "合规费用", field = "eligible_fen", look = "money", sum = true },
        { title = "动用前余额", field = "left_fen", look = "money" },
        { title = "核定奖补", field = "granted_fen", look = "money", sum = true },
        { title = "动用后余额", field = "after_fen", look = "money" },
        { title = "已付", field = "paid_fen", look = "money", sum = true },
        { title = "算式", field = "note" },
    },
    notes = {
        "说明：1.公益金和县管党费各有余额，不相互抵用。余额＝上年结转＋实际拨付（没有填的按批复）－不属于奖补活动的支出，按活动日期、编号的先后动用。2.合规费用是申报费用；报了支出明细的，不超过有凭证的支出。3.比例、上限、人数下限文件没有给数，由当地定；没有定的不计算，算式一栏写明原因。",
    },
    signature = true,
}

sheet {
    report = "audit", skip_empty = true,
    name = "费用分摊", title = "{place.name}离退休干部党建联盟活动费用分摊表", counted_in = "元",
    rows = { from = "share_sheet", order = "on_date, activity_id, unit_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "联盟", field = "alliance_name" },
        { title = "活动", field = "activity_title" },
        { title = "编号", field = "activity_id", look = "centre" },
        { title = "日期", field = "on_date", look = "centre" },
        { title = "活动费用", field = "cost_fen", look = "money" },
        { title = "办法", field = "method", look = "centre" },
        { title = "成员单位", field = "unit_name" },
        { title = "到场人数", field = "came", look = "integer" },
        { title = "应分摊", field = "amount_fen", look = "money", sum = true },
        { title = "算式", field = "note" },
    },
    notes = {
        "说明：每项活动各单位份额之和等于活动费用，尾差给余数大的单位。分摊办法由联盟单位协商，文件没有规定。奖补另列，没有从费用中减去。",
    },
    signature = true,
}
