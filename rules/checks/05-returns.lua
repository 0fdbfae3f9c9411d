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
    name = "file-superseded", title = "已重报的文件", severity = "note", basis = "RETURN-CORRECTION",
    says = "本文件读不出数据，同一单位的同一表已在更正文件夹中重报，以重报的为准",
    cure = "不必处理",
}
check {
    name = "correction-unclear", title = "更正批次不明", severity = "warning", basis = "RETURN-CORRECTION",
    says = "路径中有更正、补报一类的字样，但看不出是第几批，没有按更正处理",
    cure = "更正的文件请放在单位文件夹内名为“更正1”或“更正-2021-12-20”的文件夹中",
}
