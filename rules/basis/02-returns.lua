-- 名册往来的口径:报送、接收、更正、核实、对账。县里另有规定的,改这里和 rules/parameters/06-returns.lua。

basis {
    id = "RETURN-DUTY",
    title = "报送任务",
    document = "mingce 名册表式(rules/relations/07-returns.lua)",
    status = "in force",
    certainty = "stated",
    text = "填报单位按报送任务逐表报送,没有内容的作零报告。是否按时,以收件登记的收到日期和案卷的报送时限为准,"
        .. "不看文件的日期。",
}

basis {
    id = "RETURN-ACCEPT",
    title = "接收和退回的界限",
    document = "mingce 名册表式(rules/parameters/06-returns.lua)",
    status = "in force",
    certainty = "stated",
    text = "有错误的行超过界限的表退回更正,在界限以内或只有疑问的附意见接收,没有问题的接收;"
        .. "单位的结论取各表中最重的。已核实的问题不计。",
}

basis {
    id = "RETURN-CORRECTION",
    title = "更正另报",
    document = "mingce 名册表式(rules/corrections)",
    status = "in force",
    certainty = "stated",
    text = "更正的名册放在本单位文件夹内的更正文件夹里,原件不动;同一主键以批次在后的为准,整份重报的以重报的为准,"
        .. "被替代的行不计并列明,重报的文件中没有的行提出疑问。退回单中抄回的表按原行逐行替代。",
}

basis {
    id = "RETURN-WAIVER",
    title = "核实说明",
    document = "mingce 名册表式(rules/tables/42-waivers.lua)",
    status = "in force",
    certainty = "stated",
    text = "经核实无误的问题,按核对码逐条说明理由、核实人和日期;原值改动后须重新核实。",
}

basis {
    id = "RETURN-REGISTRY",
    title = "与上级系统对账",
    document = "mingce 名册表式(rules/tables/43-registry_persons.lua)",
    status = "in force",
    certainty = "stated",
    text = "人员名册与上级信息系统导出的名单按公民身份号码逐人核对,差异由填报单位核实后两边一并更正。",
}
