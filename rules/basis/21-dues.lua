-- 党费：中组发〔2008〕3号、组电明字〔2017〕5号，以及关于离退休党员交纳基数的两种口径。
-- 南通、海门的返还比例在 NT-29、NT-30。

basis {
    id = "DUES-RATE",
    title = "离退休党员党费比例",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "离退休干部、职工中的党员按月计算：基数5000元以下（含5000元）的按0.5%，"
        .. "超过5000元的按1%。",
    caution = "整额还是分段见 DUES-WHOLE-BASE，基数见 DUES-BASE-BASIC。施行日期2008-04-01待核。",
}

basis {
    id = "DUES-WHOLE-BASE",
    title = "党费按整个基数计",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "to check",
    text = "适用的比例乘整个基数，不分段：5000.00元交25.00元，5000.01元交50.00元。",
    caution = "整额计是推定；如按分段，5000.01元约交25.00元，由参数定。"
        .. "各地取整到角或元也由参数定。施行日期2008-04-01待核。",
}

basis {
    id = "DUES-RATE-SERVING",
    title = "在职党员党费比例",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "在职党员按税后月收入：3000元以下（含3000元）0.5%，3000至5000元（含5000元）1%，"
        .. "5000至10000元（含10000元）1.5%，超过10000元2%。",
    caution = "施行日期2008-04-01待核。",
}

basis {
    id = "DUES-BASE-2008",
    title = "党费基数：旧口径含补贴",
    document = "2008年前后关于党费基数的解答",
    status = "repealed",
    certainty = "public",
    text = "离退休党员的基数由三部分相加：离退休时计发的基本离退休费、其后国家历次增加的部分、"
        .. "普遍发放的离退休人员补贴。",
    caution = "2008年前后的解释，已由 DUES-BASE-BASIC 的口径代替，代替的日期待核。",
}

basis {
    id = "DUES-BASE-BASIC",
    title = "党费基数：只计基本离退休费",
    document = "《关于在规范党费收缴管理工作中对离退休干部、职工党员交纳党费问题的答复》",
    status = "in force",
    certainty = "public",
    text = "离退休党员的基数只计基本离退休费，即计发基数加国家历次增加的部分，不计各种补贴。",
    caution = "转载页注明2018-05-10，答复本身更早（约2016至2018年），确切日期待核，"
        .. "所以起始日期空着。",
}

basis {
    id = "DUES-YEAR-FIXED",
    title = "月交党费年初核定",
    document = "《关于进一步规范党费工作的通知》",
    number = "组电明字〔2017〕5号",
    published = "2017",
    status = "in force",
    certainty = "public",
    text = "每名党员的月交数额年初核定，年内一般不变。",
    caution = "年内新退休的怎样处理未载，由参数定。",
}

basis {
    id = "DUES-MONTHLY-CAP",
    title = "月交党费一般上限",
    document = "《关于进一步规范党费工作的通知》",
    number = "组电明字〔2017〕5号",
    published = "2017",
    status = "in force",
    certainty = "public",
    text = "每名党员月交数额一般不超过1000元（含1000元）。",
    caution = "“一般”留有余地，自愿多交的不算差错。",
}

basis {
    id = "DUES-EXCLUDED",
    title = "不计入党费基数的项目",
    document = "《关于进一步规范党费工作的通知》",
    number = "组电明字〔2017〕5号",
    published = "2017",
    status = "in force",
    certainty = "public",
    text = "个人所得税、社会保险费、住房公积金、年金、改革性补贴不计入基数。",
}

basis {
    id = "DUES-ARREARS",
    title = "补交党费期限",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "补交党费一般不超过6个月（含6个月）。",
    caution = "施行日期2008-04-01待核。",
}

basis {
    id = "DUES-SIX-MONTHS",
    title = "连续六个月未交党费",
    document = "《关于中国共产党党费收缴、使用和管理的规定》和党章",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "没有正当理由连续6个月不交党费的，规定视为脱离党组织。",
    caution = "是否如此由党组织按程序认定；引擎只提示“连续6个月未交纳党费，请支部核实”，"
        .. "不对个人下结论。施行日期2008-04-01待核。",
}

basis {
    id = "DUES-RELIEF",
    title = "困难党员少交免交",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "交纳有困难的党员，经支部讨论决定并报批，可以少交或免交。",
    caution = "读自地方转载件。施行日期2008-04-01待核。",
}

basis {
    id = "DUES-RELIEF-MINIMUM",
    title = "抚恤救济党员党费",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "靠抚恤或救济生活的党员每月交0.2元。",
    caution = "读自地方转载件。施行日期2008-04-01待核。",
}

basis {
    id = "DUES-PROBATION",
    title = "预备党员交纳起点",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "预备党员从支部大会接收之日起交党费。",
    caution = "施行日期2008-04-01待核。",
}

basis {
    id = "DUES-REFUND-YUNNAN",
    title = "云南一州市党费留用八成",
    document = "云南某州市离退休干部工作考核表",
    place = "530000",
    status = "reported",
    certainty = "public",
    text = "离退休干部党支部所交党费的80%留给支部；没有做到的扣1分。",
    caution = "出自云南一个州市的考核表，哪个州市不详，不当作全省规定，景洪不据以计算。",
}

basis {
    id = "DUES-USE",
    title = "党费用途",
    document = "《关于中国共产党党费收缴、使用和管理的规定》",
    number = "中组发〔2008〕3号",
    published = "2008",
    from = "2008-04-01",
    status = "in force",
    certainty = "public",
    text = "党费用于教育培训、购订书报资料、表彰、帮扶困难党员等；用不完的留存。",
    caution = "用途列举之后有“等”。施行日期2008-04-01待核。",
}
