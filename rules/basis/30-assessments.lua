-- 考核办法的示范文本:国家和所见的地方文件都没有给出可以照用的整套分值,这里的项目和分值由本程序拟。
-- 都是 model:案卷的 case.lua 写明 adopt = { "…" } 才用。改分值、改项目,改 rules/assessments;改数,改参数。

basis {
    id = "ASSESS-ANNUAL",
    title = "年度考核示范办法",
    document = "mingce 年度考核示范表(rules/assessments/80-annual.lua)",
    status = "model",
    certainty = "to check",
    text = "百分制，按组织设置、班子建设、党员队伍、学习活动、作用发挥、制度坚持六个方面分项评分，"
        .. "另有加分、扣分和一票否决；先定组别，组内排名，优秀名额不超过参评数的比例，去尾取整，"
        .. "名额末位并列的先比作用发挥、再比学习活动，仍相同的都不评。没有数据的项目不按零分，"
        .. "各项写明如何处理。等次由组织按程序审定，这里只是拟定。",
    caution = "项目和分值是示范，不是哪一级的规定；参照 STD-UNIT-BANDS、STD-UNIT-QUOTA、STD-YUNNAN-TABLE、"
        .. "STD-NANCHANG-2023 的写法。采用前应由当地改定并发文。",
}

basis {
    id = "ASSESS-STAR",
    title = "支部星级评定示范办法",
    document = "mingce 星级评定示范表(rules/assessments/60-star.lua)",
    status = "model",
    certainty = "to check",
    text = "百分制，按组织建设、制度落实、活动开展、作用发挥、阵地建设五项评分，按分数定一至五星，"
        .. "没有换届的不评三星以上。",
    caution = "五项名目取自 STD-DICT-LONGXIAN；各星级的分数线原报道未载，这里的线是示范。",
}

basis {
    id = "ASSESS-ALLIANCE",
    title = "党建联盟运行评价示范办法",
    document = "mingce 联盟运行评价示范表(rules/assessments/40-alliance.lua)",
    status = "model",
    certainty = "to check",
    text = "百分制，看三个一、四有、五联、每月三项、轮值、计划和台账，逐个联盟评分。",
    caution = "各项要求出自利津(LJ-07 起)，材料没有给分值，分值是示范；五联原文是成效部分的说法(LJ-21)，"
        .. "采用本办法才评。",
}

basis {
    id = "ASSESS-SECRETARY",
    title = "支部书记考核示范办法",
    document = "mingce 书记考核示范表(rules/assessments/70-secretary.lua)",
    status = "model",
    certainty = "to check",
    text = "百分制，看支部组织生活、参加培训、述职评议和民主测评；评优秀、良好、一般三等，"
        .. "优秀不超过三成，有否决情形的不发绩效补贴；绩效系数依次为140%、100%、70%、0。",
    caution = "三等之比和系数取自清丰县村支书办法(QF-PERFORMANCE)，对象不同；分值是示范。"
        .. "NT-27 只说绩效补贴根据年终考核发放，没有给系数。",
}
