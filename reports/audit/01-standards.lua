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
