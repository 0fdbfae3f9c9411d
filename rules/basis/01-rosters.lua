-- 本程序自己的名册表式和口径。别的依据没有写明、而读名册又不能不定的,都写在这里,可改。

basis {
    id = "ROSTER-FORM",
    title = "名册表式",
    document = "mingce 名册表式(rules/tables)",
    status = "in force",
    certainty = "stated",
    text = "各单位按 rules/tables 所列的表、列、类型和可选项填报;一格读不出就作空值处理并列为问题,"
        .. "该行照用,不猜不改。",
}

basis {
    id = "ROSTER-KEY",
    title = "主键唯一",
    document = "mingce 名册表式(rules/tables)",
    status = "in force",
    certainty = "stated",
    text = "主键列不得为空,全市(县)不得重复;重复的,按文件路径、行号在前的一行计入,其余不计并注明。序号不是主键。",
}

basis {
    id = "ROSTER-TOTAL",
    title = "合计行只作核对",
    document = "mingce 名册表式(rules/tables)",
    status = "in force",
    certainty = "stated",
    text = "表尾的合计、总计、小计行不计入,只与其上各行重算的数核对;各月一列的表右边的合计、小计列同样只与本行各格核对。"
        .. "表头下的栏次、又一次出现的表头、表尾的签名不是数据行。",
}

basis {
    id = "ROSTER-FIGURE",
    title = "文稿数据核对口径",
    document = "mingce 名册表式(rules/tables)",
    status = "in force",
    certainty = "stated",
    text = "文稿公布的数与重算的数按公布的小数位四舍五入后比较;“余、多、以上”为不少于,“近”为不足而不低于九成,"
        .. "“左右”为上下各百分之五以内。",
}

basis {
    id = "ROSTER-LEVEL",
    title = "荣誉级别用语",
    document = "mingce 名册表式(rules/tables)",
    status = "in force",
    certainty = "to check",
    text = "表上写“市级”的,一般指设区的市(市州);县级市另有规定的从其规定。",
}

basis {
    id = "ORG-ONE-BRANCH",
    title = "党员编入一个支部",
    document = "《中国共产党章程》",
    number = "第八条",
    status = "in force",
    certainty = "to check",
    text = "每个党员都必须编入党的一个支部、小组或其他特定组织,参加组织生活。组织关系隶属只有一个。",
}
