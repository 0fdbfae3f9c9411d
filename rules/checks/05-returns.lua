-- 名册往来:核实说明、报送、更正、对账。waiver-、row-superseded 等由程序发现,名称固定。

check {
    name = "waiver-unknown", title = "核对码对不上", severity = "warning", basis = "RETURN-WAIVER", firm = true,
    says = "核对码“{value}”对不上本单位现有的问题：或写错，或该问题已经更正，或原值已改",
    cure = "请对照最近一次的退回单填写核对码；问题已更正的请删去这一行",
}
check {
    name = "waiver-ambiguous", title = "核对码对得上几条", severity = "warning", basis = "RETURN-WAIVER", firm = true,
    says = "核对码“{value}”对得上几条问题，没有据此核实",
    cure = "请照退回单填写完整的核对码",
}
check {
    name = "waiver-refused", title = "不能以说明代替更正", severity = "warning", basis = "RETURN-WAIVER", firm = true,
    says = "核对码“{value}”的问题（{detail}）须更正，不能以说明代替",
    cure = "请按退回单更正后重报，并删去这一行",
}

-- 更正

check {
    name = "row-superseded", title = "已更正的行", severity = "note", basis = "RETURN-CORRECTION",
    says = "“{value}”已由更正的一行替代，见 {detail}",
    cure = "不必处理",
}
check {
    name = "row-dropped", title = "重报中没有的行", severity = "warning", basis = "RETURN-CORRECTION",
    says = "“{value}”在重报的文件 {detail} 中没有",
    cure = "漏报的请补报；确应删去的请写核实说明",
}
check {
    name = "file-superseded", title = "已重报的文件", severity = "note", basis = "RETURN-CORRECTION",
    says = "本文件读不出数据，同一单位的同一表已在更正文件夹中重报，以重报的为准",
    cure = "不必处理",
}
check {
    name = "correction-unclear", title = "更正批次不明", severity = "warning", basis = "RETURN-CORRECTION",
    says = "路径中有更正、补报一类的字样，但看不出是第几批，没有按更正处理",
    cure = "更正的文件请放在单位文件夹内名为“更正1”或“更正-2021-12-20”的文件夹中",
}
check {
    name = "correction-stale", title = "退回单抄自的文件不明", severity = "warning", basis = "RETURN-CORRECTION",
    says = "看不出本表抄自哪个文件，或该文件已有改动：没有按“原行”，只按主键逐行替代",
    cure = "主键改过的行，请核对原来的一行是否还在；也可在原文件上改好，整份重报",
}

-- 报送。案卷写明报送时限(due)的,才核对报送任务。

check {
    name = "roster-not-sent", title = "应报未报", severity = "warning", basis = "RETURN-DUTY", on = "units",
    rows = [[
        select s.unit_id, s.unit_name, s.table_title, s.state, s.due,
               s.unit_id || '/' || s.table_name as subject, u._source, u._line, u._row
        from returns_due s join units u on u.unit_id = s.unit_id
        where not s.received and s.due is not null
    ]],
    says = "{unit_name}应于{due}前报送“{table_title}”，{state}",
    cure = "请尽快报送；没有内容的请作零报告，由县（市）局在收件登记中注明",
}
check {
    name = "zero-report-with-rows", title = "零报告却有数据", severity = "warning", basis = "RETURN-DUTY",
    on = "receipts", column = "zero",
    rows = [[
        select r.*, s.table_title, u.unit_name
        from receipts r join return_states s on s.unit_id = r.unit_id and s.zero_with_rows
             and (r.content is null or r.content = s.table_title)
             join units u on u.unit_id = r.unit_id
        where r.zero
    ]],
    says = "{unit_name}的“{table_title}”登记为零报告，却收到有数据的文件",
    cure = "请核对收件登记",
}
check {
    name = "receipt-without-file", title = "登记收到而没有文件", severity = "warning", basis = "RETURN-DUTY",
    on = "receipts",
    rows = [[
        select r.*, s.table_title, u.unit_name
        from receipts r join returns_due s on s.unit_id = r.unit_id and s.state = '未报'
             and (r.content is null or r.content = s.table_title)
             join units u on u.unit_id = r.unit_id
    ]],
    says = "{unit_name}的“{table_title}”登记于{received_on}收到，案卷中没有这份文件",
    cure = "请找出文件放入该单位文件夹，或改正收件登记",
}
