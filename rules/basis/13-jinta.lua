-- “酒泉老干部”平台刊发的金塔县财政局第三党支部事迹，没有日期，按内容推为2024年，叙述自2023年起。
-- 这里的制度是一个支部的制度，代码只能写到县；用于其他支部须另有当地文件。

basis {
    id = "JT-01",
    title = "六好示范党支部命名",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "支部被命名为2023年度县级、市级“六好”离退休干部示范党支部；级别由县而市而省，"
        .. "按年度和级别登记。",
    caution = "“先有下一级（同年或更早）才能报上一级”为推定。",
}

basis {
    id = "JT-02",
    title = "对照六好标准",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "全市离退休干部党支部对照“六好”六项标准建设。",
    caution = "六个标题见 STD-SIX-GOODS，2022年5月起施行；材料未列各项细则。句中“全市”指酒泉市，"
        .. "这里记金塔县。",
}

basis {
    id = "JT-03",
    title = "五个聚焦对六好",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "支部以组织设置、队伍建设、党内生活、制度落实、作用发挥五个聚焦推进六好。归并："
        .. "队伍建设归班子建设好和党员队伍好，党内生活归学习活动好，其余三个各归一项。",
    caution = "五与六不等，归并关系为推定。",
}

basis {
    id = "JT-04",
    title = "支部沿革",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "支部2005年8月设立，2017年5月因机构改革更名。更名前后是同一组织，编号不变，"
        .. "名称各记起止。",
    caution = "编号不变为推定。",
}

basis {
    id = "JT-05",
    title = "党员年龄结构",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "党员22名，平均年龄67岁：69岁及以下15人，70至79岁5人，80岁以上（含80岁）2人，"
        .. "三段之和须为22。",
    caution = "年龄按哪一天计未载。按60至69、70至79、80至95岁推，平均数在64.1至73.6之间，"
        .. "67岁可信。",
}

basis {
    id = "JT-06",
    title = "“1+3+N”联系帮扶",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    from = "2023",
    status = "in force",
    certainty = "stated",
    text = "1名支部班子成员联系帮扶3名流动或年老体弱的退休党员，为其解决N件困难和实事，"
        .. "每一对N至少为1。",
    caution = "是一个支部的制度，不是全县规定。照3名核，实际为4名（见 JT-07），应显示“实际4，"
        .. "规定3”，由支部说明是至少3名还是超出。每对至少1件为推定。",
}

basis {
    id = "JT-07",
    title = "班子成员结对12名",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "3名班子成员结对12名，平均每人4名。结对覆盖率=已结对人数÷流动或年老体弱党员人数（兼有"
        .. "两种情形的只计一次）。",
    caution = "按“1+3+N”应为9名，实为12名，照实列示。",
}

basis {
    id = "JT-08",
    title = "六类服务活动",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "节日慰问、生日问候、电话问候、送学上门、资料邮寄、主题党日六类，"
        .. "共90余场次（不少于90）。",
    caution = "六类之后有“等”字。主题党日既在这90余场次内，也在 JT-17 的10余场次内，不得相加。",
}

basis {
    id = "JT-09",
    title = "慰问物资和资金",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "送出慰问物资及资金6500余元（不少于6500元），按12名对象平均541.7元。",
    caution = "物资与资金未分列；平均数是推算的下限。",
}

basis {
    id = "JT-10",
    title = "解决实际问题",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "解决困难党员实际问题5件，帮助解决财政局历史遗留问题2个。按问题种类登记受理和办结，"
        .. "办结率=办结数÷受理数。",
    caution = "受理数未载。",
}

basis {
    id = "JT-11",
    title = "支部班子人数",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "推选3人任书记、支委。22名党员满7人，应设支委会，委员3至5人，3人相符。",
    caution = "规则见 ORG-COMMITTEE；22名是否都是正式党员未说明。",
}

basis {
    id = "JT-12",
    title = "支部班子人选条件",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "班子成员取自长期做党建工作的退休领导干部和当过领导的党员干部，"
        .. "看政治、奉献、党性、威望。",
    caution = "定性条件，由人认定。",
}

basis {
    id = "JT-13",
    title = "班子成员培训",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "书记和委员参加支部书记培训班、党务专干能力提升班2场次，按场次和人次计。",
    caution = "人次未载。",
}

basis {
    id = "JT-14",
    title = "红色教育基地参观",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "就近组织退休党员到博物馆等教育基地参观学习8次。",
    caution = "参加人次未载。",
}

basis {
    id = "JT-15",
    title = "线上线下交流",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "设“夕阳红退休党员”微信群，活动分线上、线下登记；入群率=群内党员数÷22。",
    caution = "入群人数未载。",
}

basis {
    id = "JT-16",
    title = "主题党日参与率",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "主题党日参与率明显提高。参与率=实到人数÷应到人数，应到不含准予免到的年老体弱党员，"
        .. "与上期比较。",
    caution = "没有数字；应到口径为推定。",
}

basis {
    id = "JT-17",
    title = "主题党日、法治教育和党课次数",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "主题党日10余场次（不少于10），党规党纪和法治教育3场次，党课6次。",
    caution = "统计期“去年以来”长于12个月，按每月1次至少要12次，可能未达到；"
        .. "党课一年按每季1次为4次，6次已够。主题党日与 JT-08 重叠。",
}

basis {
    id = "JT-18",
    title = "支部制度与公开",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "支部健全学习教育、党务公开、党费收缴等制度；经费管理、评先评优等情况及时向老同志公开，"
        .. "重大问题报上级党组织。逐项登记制度有无和公开日期。",
    caution = "是一个支部的制度，不是全县规定。“及时”没有期限。",
}

basis {
    id = "JT-19",
    title = "每年党课和政情通报",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "每年向老同志讲党课、通报政情，各至少1次。",
    caution = "是一个支部的制度，不是全县规定。“至少1次”由“每年”推出。",
}

basis {
    id = "JT-20",
    title = "三种情形必访",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "遇节日、生病住院、家庭重大变故，支部必须走访。走访率=已走访的事件数÷应走访的事件数，"
        .. "应为100%。",
    caution = "是一个支部的制度，不是全县规定。哪些节日、几日之内走访未载，由参数定。",
}

basis {
    id = "JT-21",
    title = "为行动不便党员送学",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "送学上门，帮助5名行动不便党员参与组织生活。"
        .. "送学覆盖率=受送学的行动不便党员数÷行动不便党员数，为5÷5。",
    caution = "分母取5为推定，材料只说帮助5名。",
}

basis {
    id = "JT-22",
    title = "谈心交流",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "谈心交流8场次，收集意见建议20余条（不少于20），平均每场不少于2.5条；"
        .. "办理率=已答复条数÷收集条数。",
    caution = "答复数未载。",
}

basis {
    id = "JT-23",
    title = "党员情况梳理",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "对22名退休党员的特长、爱好、工作生活情况全部梳理，完整率22÷22。",
}

basis {
    id = "JT-24",
    title = "发挥作用的角色",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "志愿者服务队5名、书法家协会会员2名、文化社团5名、“五老”志愿者1名、招投标专家库2名，"
        .. "合计15个角色。",
    caution = "15是角色数不是人数，一人可兼几项；不重复人数不超过15，即不超过22名的68.2%。",
}

basis {
    id = "JT-25",
    title = "财会业务传帮带",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "reported",
    certainty = "stated",
    text = "组织老党员向单位年轻同志讲财会业务，按次数和人次统计。",
    caution = "次数未载。",
}

basis {
    id = "JT-26",
    title = "三个有利于",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "配班子着眼于党员管理、活动开展、作用发挥三个有利于。",
    caution = "是一个支部的制度，不是全县规定。定性原则，不计算。",
}

basis {
    id = "JT-27",
    title = "党员三条底线",
    document = "“酒泉老干部”平台刊金塔县财政局第三党支部事迹",
    place = "620921",
    status = "in force",
    certainty = "stated",
    text = "引导离退休干部党员在党的意识、党员标准、党内生活三方面都不放松。",
    caution = "是一个支部的制度，不是全县规定。定性要求，只能由人评分并写明理由。",
}
