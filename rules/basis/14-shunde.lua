-- 佛山市顺德区离退休干部党建工作会议的报道（2022年7月21日），兼及2022年6月印发的实施方案。
-- 四个配套文件当时都在征求意见，状态记 draft，只在试算中计算；文件正文都未见，只由报道得知。

basis {
    id = "SD-01",
    title = "党员占离退休干部比例",
    document = "顺德区离退休干部党建工作会议报道",
    published = "2022-07-21",
    place = "440606",
    status = "reported",
    certainty = "stated",
    text = "离退休干部12000多人，党员9000多人，占75%左右，即9000÷12000=75.0%。",
    caution = "两个数都是下限，“左右”须留容差。",
}

basis {
    id = "SD-02",
    title = "离退休干部党支部172个",
    document = "顺德区离退休干部党建工作会议报道",
    published = "2022-07-21",
    place = "440606",
    status = "reported",
    certainty = "stated",
    text = "离退休干部党支部172个；以党员9000名计平均52.3名，即9000÷172。",
    caution = "52.3超过支部一般不超过50人的界限：或者许多党员在混编支部，或者有的支部过大。"
        .. "平均数只能用这172个支部自己的党员数计算。",
}

basis {
    id = "SD-03",
    title = "五大行动任务体系",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "政治领航、筑基固本、凝心聚力、暖心护耆、素能提升五大行动，"
        .. "下分15项主要任务、38项工作内容，逐级汇总完成情况，个数须为5、15、38。",
    caution = "报道只举了十来个例子，15项和38项全表须由当地补入；"
        .. "例子中还有“建言党的二十大”、“听老党员讲党课”。",
}

basis {
    id = "SD-04",
    title = "任务清单逐条对照",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "各单位对照任务清单逐条落实，每单位每条登记状态（完成、进行中、未开始、不适用）、"
        .. "佐证和期限。完成率=完成条数÷（38−不适用条数）。",
    caution = "状态分法和算式为推定。",
}

basis {
    id = "SD-05",
    title = "四个配套文件征求意见",
    document = "顺德区离退休干部党建工作会议报道",
    published = "2022-07-21",
    place = "440606",
    status = "reported",
    certainty = "stated",
    text = "四个配套制度文件当时都在广泛征求意见。文件登记状态（起草、征求意见、印发）和日期。",
    caution = "在征求意见的不得当作已施行。列出的名目与所称个数相符。",
}

basis {
    id = "SD-06",
    title = "精准服务五个方面",
    document = "《关于进一步做好顺德区离退休干部精准服务工作的意见》（征求意见）",
    place = "440606",
    status = "draft",
    certainty = "stated",
    text = "精准服务分基础信息、落实待遇、康养需求、关怀慰藉、服务平台五个方面，逐项评定。",
    caution = "当时在征求意见，只在试算中计算，不作考核依据。各方面的细则未载。",
}

basis {
    id = "SD-07",
    title = "顺德六好清单",
    document = "《关于在全区开展离退休干部“六好”党支部建设活动的通知》（征求意见）",
    place = "440606",
    status = "draft",
    certainty = "stated",
    text = "把“六好”标准细化成清单，支部按达标、创优两档评定。",
    caution = "当时在征求意见，只在试算中计算，不作考核依据。清单内容和两档界线未载。"
        .. "六个全国标题不在此限，2022年5月起已施行，见 STD-SIX-GOODS。",
}

basis {
    id = "SD-08",
    title = "荣誉退休三个一三对接",
    document = "《顺德区干部荣誉退休工作制度》（征求意见）",
    place = "440606",
    status = "draft",
    certainty = "stated",
    text = "每名新退休干部六项：谈一次话、办一个仪式、体验一次活动，"
        .. "对接服务管理、对接搭建平台、对接融入社区。个人完成率=已做项数÷6；"
        .. "单位覆盖率=六项俱全的人数÷当年新退休人数。",
    caution = "当时在征求意见，只在试算中计算，不作考核依据。只说由临退休到退休衔接，没有期限，"
        .. "由参数定。",
}

basis {
    id = "SD-09",
    title = "四就近四融入",
    document = "《关于推进顺德区机关事业单位离退休干部党员融入社区的通知》（征求意见）",
    place = "440606",
    status = "draft",
    certainty = "stated",
    text = "四组对应：就近学习与组织生活，就近活动与文化建设，就近得到关心照顾与多元服务，"
        .. "就近发挥作用与社区治理。按居住社区的记录每名党员四项有无，融入指数=已有项数÷4。",
    caution = "当时在征求意见，只在试算中计算，不作考核依据。指数算式为推定。",
}

basis {
    id = "SD-10",
    title = "党支部书记选配条件",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "党支部书记在退休干部党员中选配，看党性、威信、经验、奉献、身体、年龄。可核的条件："
        .. "已退休、是正式党员、健康为好或一般、年龄不超过上限。",
    caution = "“相对年轻”没有数，上限由参数定，宜兴为75岁，见 ORG-SECRETARY-AGE；"
        .. "正式党员和健康档次为推定。",
}

basis {
    id = "SD-11",
    title = "融入三个党建领域",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "推动离退休干部党员融入农村基层党建、城市基层党建、两新组织党建，按三个领域计人数。",
}

basis {
    id = "SD-12",
    title = "老同志团体临时党支部",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "探索在老同志团体中设临时党支部，登记个数和成员数，成员不另计入党员总数。",
    caution = "是探索，不作硬性要求；不重复计人见 NT-19、ORG-TEMPORARY。",
}

basis {
    id = "SD-13",
    title = "建立荣誉退休制度",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "建立干部荣誉退休制度，逐单位登记有无。",
    caution = "方案已印发而制度文本在征求意见，六项内容只在试算中计算，见 SD-08。",
}

basis {
    id = "SD-14",
    title = "离休干部一人一策",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "为离休干部做“一人一策”服务。覆盖率=有个人方案的离休干部数÷离休干部数，应为100%。",
    caution = "“应为100%”由“一人一策”推出。",
}

basis {
    id = "SD-15",
    title = "时间银行",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "探索“时间银行”互助养老志愿服务。个人余额=服务时数−兑换时数，不得为负；"
        .. "全部服务时数不少于全部兑换时数。",
    caution = "是探索，细则未载；记账规则为推定。",
}

basis {
    id = "SD-16",
    title = "五进五送",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "红耆志愿服务队“五进五送”：服务记录写明去处（五进之一）和内容（五送之一）。",
    caution = "五进、五送的名称未列，须由当地补入。",
}

basis {
    id = "SD-17",
    title = "学习形式与载体",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "学习形式四种（专题辅导、集中培训、支部学习、送学上门），"
        .. "载体三种（大巴党校、微党课、微视频），按形式计人次。"
        .. "学习覆盖率=年内至少学习1次的党员数÷党员数。",
    caution = "形式和载体之后都有“等”字；另提到听老党员讲党课。“年内至少1次”为推定。",
}

basis {
    id = "SD-18",
    title = "特殊困难帮扶",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "完善特殊困难帮扶机制，登记对象和金额。帮扶覆盖率=已帮扶人数÷特殊困难人数。",
    caution = "认定标准和金额未载；算式为推定。",
}

basis {
    id = "SD-19",
    title = "与省服务管理系统核对",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "使用省离退休干部服务管理系统。本地名册与系统导出逐人核对，"
        .. "列出系统缺、名册缺和字段不符。",
    caution = "核对办法为推定，系统导出的格式未见。",
}

basis {
    id = "SD-20",
    title = "工作品牌",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "推广“耆乐享健康”，深化“桑榆红”、“红耆”品牌；活动记品牌名称，按品牌计次数和人次。",
}

basis {
    id = "SD-21",
    title = "党建带关建",
    document = "《顺德区党建引领新时代离退休干部工作高质量发展实施方案》",
    published = "2022-06",
    place = "440606",
    status = "in force",
    certainty = "stated",
    text = "以“党建带关建”做关心下一代工作，这类活动单列统计。",
}

basis {
    id = "SD-22",
    title = "会议出席核对",
    document = "顺德区离退休干部党建工作会议报道",
    published = "2022-07-21",
    place = "440606",
    status = "reported",
    certainty = "stated",
    text = "会议由均安镇和区市场监督管理局介绍经验，区离退休干部工委全体成员、"
        .. "镇（街道）党建办负责人、区属有关单位办公室副主任等参加。按应到名单核对到会。",
    caution = "应到名单和人数未载。",
}

basis {
    id = "SD-23",
    title = "顺德：党员融入社区",
    document = "《关于推进顺德区机关事业单位离退休干部党员融入社区的通知》（征求意见）",
    place = "440606",
    status = "draft",
    certainty = "stated",
    text = "推动机关事业单位离退休干部党员融入社区，按单位到社区的名单统计，报到率算法同 NT-23。",
    caution = "当时在征求意见，只在试算中计算，不作考核依据。",
}
