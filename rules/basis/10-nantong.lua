-- 南通市委老干部局工作材料（2018年10月10日，南通机关党建网）。
-- 海安、海门、港闸、通州各自的做法用各自的区划代码；算式凡属推定的，在 caution 里说明。

basis {
    id = "NT-01",
    title = "离退休干部党建占综合考评2%",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "对各地的“四个全面”综合考评中，离退休干部党建一项占2%。"
        .. "折算分=综合考评总分×2%×本项得分÷100（本项按百分制）。",
    caution = "综合考评总分是百分还是千分材料未载，由参数给出；“达2%”按等于2%计；"
        .. "折算式按文意推出。",
}

basis {
    id = "NT-02",
    title = "纳入基层党建总体规划",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "市委、市政府把离退休干部党建列进基层党建总体规划。覆盖面=已列入的地方数÷地方总数。",
    caution = "材料没有各地名单和比例，按各地填报统计。",
}

basis {
    id = "NT-03",
    title = "镇街考核纳入面",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "多数县（市）区在对镇（街道）的老干部工作考核中列了离退休干部党建。"
        .. "纳入率=已列入的县（市）区数÷县（市）区总数，“大部分”即大于50%（不含50%）；"
        .. "未列入的列名单。",
    caution = "材料没有确数。",
}

basis {
    id = "NT-04",
    title = "融入党建惠民联动体系",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "个别县（市）区把社区离退休干部党建并入“五位一体”党建惠民联动体系，"
        .. "作为创新事项逐地登记有无。",
    caution = "原文只说“有的”，不是普遍要求，不据以扣分；“五位一体”的内容未列。",
}

basis {
    id = "NT-05",
    title = "党工委机构全覆盖",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "应设离退休干部党工委的地方都要设。覆盖率=已设的地方数÷应设的地方数，应为100%，"
        .. "未设的列名单。",
    caution = "应设到哪一级材料没有说，由应设名单定。",
}

basis {
    id = "NT-06",
    title = "党工委三类会议",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "党工委会议分书记办公会议、成员会议、专题会议三类，按类按年计次。",
    caution = "是各地的探索，没有规定每年最少几次；要核最低次数须另设参数。",
}

basis {
    id = "NT-07",
    title = "党工委成员单位分工",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "党工委和各成员单位的职责已经细分。没有分到任何职责的成员单位列名单。",
    caution = "“每个成员单位至少一项职责”为推定，材料没有附分工表。",
}

basis {
    id = "NT-08",
    title = "港闸区“1+2+N”工作机制",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320611",
    status = "in force",
    certainty = "stated",
    text = "组织部指导，联合机关工委，由区机关部门党组织和各街道党工委协同。按席位核对："
        .. "“1”恰1家，“2”恰2家，“N”至少1家。",
    caution = "原文没有点明哪两家是“2”，席位与单位的对应须可配置。港闸区2020年撤销，"
        .. "代码320611其后不再使用。",
}

basis {
    id = "NT-09",
    title = "试点社区分级",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "“一方隶属，多重管理”试点社区：省级9个、市级8个、县（区）级54个，合计71个。"
        .. "一个社区只按最高一级计一次。",
    caution = "合计71是推算，材料没有公布；按最高级计一次为推定。试点表须记所属项目。"
        .. "如皋长巷所指是社区离退休干部党支部，不是社区。",
}

basis {
    id = "NT-10",
    title = "海安社区党建三级示范点",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320685",
    status = "in force",
    certainty = "stated",
    text = "海安市在全市部署社区离退休干部党建“三级示范点”创建，按级计数并登记晋级。",
    caution = "三级的名称、名额、条件材料未列；“先有下一级才能报上一级”为推定。"
        .. "试点表须记所属项目。",
}

basis {
    id = "NT-11",
    title = "海安逐镇观摩点评",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320685",
    status = "reported",
    certainty = "stated",
    text = "7月份开推进会，对区镇逐个观摩点评。观摩覆盖率=7月内观摩过的区镇数÷区镇总数，"
        .. "逐个即100%。",
    caution = "材料未写年份和区镇数；是一次性安排，不作逐年要求。",
}

basis {
    id = "NT-12",
    title = "“六有一提升”达标",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "离退休干部党支部对照“六有”六项和“一提升”一项，七项全过为达标。"
        .. "进度=已达标支部数÷支部总数，计划到2020年底（含2020-12-31）全部完成，"
        .. "逾期未达标的列名单。",
    caution = "方案与市委党建工作领导小组2018年工作要点一起下发，正文未见；七项的具体内容未列，"
        .. "须由当地补入，补入前不评；七项全过方算达标为推定。江苏省2019年另有文件，"
        .. "见 STD-JIANGSU-SIX。",
}

basis {
    id = "NT-13",
    title = "海门“六好一提升”",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320684",
    status = "in force",
    certainty = "stated",
    text = "海门市自定“六好一提升”方案，标杆高于市里的“六有一提升”；"
        .. "在海门以本方案代替市定标准，并只可从严。",
    caution = "“六好”各项内容未列，不是2022年全国的“六好”；"
        .. "“只可从严”由“提升工作标杆”推出。海门市后改为海门区，代码由320684改为320614。",
}

basis {
    id = "NT-14",
    title = "海门每月“区镇行”督查",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320684",
    status = "in force",
    certainty = "stated",
    text = "每月组织一轮党建“区镇行”，每轮各家都到、都看现场、都作横向比较："
        .. "每轮到访覆盖率=到访单位数÷应到单位数=100%，并列名次、百分位、与最高和平均的差距。",
    caution = "“家家”指区镇还是支部、横向比哪些指标，材料未说。",
}

basis {
    id = "NT-15",
    title = "通州老干部党总支荣誉",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320612",
    status = "reported",
    certainty = "stated",
    text = "通州区五接镇老干部党总支获评全国优秀学习型党组织和全区五星级党建示范点。"
        .. "荣誉按级别和类别列表，星级另列分布。",
    caution = "原文称“去年”，按发布日期推为2017年；五星级属区级。",
}

basis {
    id = "NT-16",
    title = "通州“百姓名嘴”宣讲团",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320612",
    status = "reported",
    certainty = "stated",
    text = "石港镇四港村宣讲团12人，常年宣讲，获区级宣传思想领域改革创新奖。",
    caution = "材料没有说这12人是离退休干部，不计入离退休干部发挥作用。",
}

basis {
    id = "NT-17",
    title = "支部的四种纽带",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "功能性支部以地缘、业缘、趣缘、志缘为纽带，按四种纽带归类计数。",
    caution = "原文有“等”字，四种不是穷尽；景洪只有三缘，见 JH-27。",
}

basis {
    id = "NT-18",
    title = "“1+N”党建模式",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "支部与社区、社团、志愿组织及其服务项目结成“1+N”。按结对方的种类归模式，"
        .. "N是结对方个数。",
    caution = "原文有“等”字，种类不是穷尽。",
}

basis {
    id = "NT-19",
    title = "一方隶属，多重管理",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "每名党员只隶属一个支部，可同时受单位、社区、协会等多方管理。人数按隶属汇总，"
        .. "各管理方名单只列示不相加；各支部隶属人数之和等于不重复的党员数。",
    caution = "原文是管理模式的名称，计数规则按文意推出。",
}

basis {
    id = "NT-20",
    title = "临时性党支部38个",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "全市有临时性党支部38个，由单位、社区、协会多重管理，按管理方种类计数。"
        .. "成员不另计入党员总数。",
    caution = "38个没有按管理方分列；临时党支部不收党费等见 ORG-TEMPORARY。",
}

basis {
    id = "NT-21",
    title = "组织覆盖与工作覆盖",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "组织覆盖率=有隶属支部的党员数÷党员总数；工作覆盖率=期内至少参加一次活动或得到一次服务"
        .. "的党员数÷党员总数。",
    caution = "材料称两项都已覆盖，没有数字；两个算式为推定。",
}

basis {
    id = "NT-22",
    title = "海安拉网式核对登记",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320685",
    status = "reported",
    certainty = "stated",
    text = "海安市走访联系近一万名离退休干部，对其中4900余名党员核对登记，"
        .. "重点是参加组织生活情况和实际居住信息。核对覆盖率=期内已核对人数÷应核对人数。",
    caution = "两个基数不同：走访联系是离退休干部（小于10000），核对登记是党员（不少于4900），"
        .. "不可混用；由此推得党员约占49%，只是估计。",
}

basis {
    id = "NT-23",
    title = "南通：到居住地社区报到",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "鼓励离退休干部党员到居住地社区报到。报到率=已报到党员数÷党员总数，并按社区列出。",
    caution = "是鼓励，不作扣分依据。原句紧接海安市的叙述，也可读作只指海安。",
}

basis {
    id = "NT-24",
    title = "社区党组织骨干",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "许多老党员融入社区，成为社区党组织的骨干。统计在社区任职的离退休干部党员人数。",
    caution = "材料没有人数；以有任职记录认定“骨干”为推定。原句紧接海安市的叙述，"
        .. "也可读作只指海安。",
}

basis {
    id = "NT-25",
    title = "“头雁工程”书记培训",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "市直单位离退休干部党支部书记的培训每年列入组织部干部培训计划，"
        .. "另与市委组织部合办社区党建工作培训班。培训覆盖率=当年受训书记数÷书记总数。",
    caution = "每年列入计划的只是市直单位的书记培训；社区培训班没有说每年一期。",
}

basis {
    id = "NT-26",
    title = "书记工作补贴全覆盖检查",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "离退休干部党支部书记工作补贴制度须严格执行并作专项检查，不留盲区："
        .. "书记在任的每个月都应有当月补贴。覆盖率=已发的任职月数÷应发的任职月数，应为100%；"
        .. "漏发、重发、多发、少发和无任职而发的逐条列出。",
    caution = "补贴数额材料未载；任职不满一个月怎样计由参数定；逐月核对的办法为推定。",
}

basis {
    id = "NT-27",
    title = "基本补贴加绩效补贴",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "部分县区把书记补贴分成两块：基本补贴在任逐月按时发，绩效补贴按年终考核一次发清。"
        .. "全年应发=在任各月基本补贴之和+绩效标准×考核等次系数×任职月数÷12。",
    caution = "只适用于采用这种结构的县区，材料没有点名，须以参数逐地列明；"
        .. "数额、系数、按时的宽限天数都没有给出；绩效按任职月数折算为推定。",
}

basis {
    id = "NT-28",
    title = "专项活动经费每人每年600元",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "市财政局按每人每年600元核定离退休干部党组织专项活动经费：应安排数=600元×人数，"
        .. "与预算批复数、实际支出数对照。",
    caution = "“每人”指离退休干部还是党员、按哪一天的人数（年初、年末或平均）都没有说明，"
        .. "由参数定，口径名称印在表上。出资的是市财政，范围可能只是市本级单位，不当然及于各县，"
        .. "范围也由参数定并在表上注明。领款的是党组织。",
}

basis {
    id = "NT-29",
    title = "上缴党费按六成返还支部",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "in force",
    certainty = "stated",
    text = "离退休干部党支部上缴的党费按60%返还：应返还数=本期上缴数×60%，"
        .. "差额=应返还数−实返还数。",
    caution = "没有起始日期。逐支部计到分、四舍五入是计算约定，材料没有说。地方另有比例的从地方，"
        .. "见 NT-30。",
}

basis {
    id = "NT-30",
    title = "海门党费全额返还",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320684",
    status = "in force",
    certainty = "stated",
    text = "海门市离退休干部党支部上缴的党费全部返还，即返还比例100%。",
    caution = "没有起始日期。与市里的60%并存，以最贴近该地的规定为准。海门市后改为海门区，"
        .. "代码由320684改为320614。",
}

basis {
    id = "NT-31",
    title = "海安经费四个来源",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320685",
    status = "in force",
    certainty = "stated",
    text = "海安市党建工作经费来自四处：财政预算、党费返还、街道社区三项须到位，社会支持作补充。"
        .. "到位率=实收÷应收，分来源计算；社会支持占比=社会支持÷经费总额。",
    caution = "“到位”不止是大于零；到位率可以超过100%。街道社区“尽责”既指经费也指责任。"
        .. "各来源应收数材料未给。",
}

basis {
    id = "NT-32",
    title = "社区办公设备支持",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320684",
    status = "reported",
    certainty = "stated",
    text = "除社区党建经费外，还给社区配办公设备。实物按物品和价值另册登记，不并入现金。",
    caution = "原句主语承前省略，这里按海门市读，也可读作全市；没有数量和金额。",
}

basis {
    id = "NT-33",
    title = "学习教育平台",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "市里列出“常青大讲坛”、“网络党支部”、“南通老干部”公众号3个平台，"
        .. "海门列出“老干部大学堂”、“网上党校”、“离退休干部党建交流”、“老干部微信群”4个。"
        .. "按平台登记，参加人次分线上、线下。",
    caution = "两处原文都有“等”字，不是全部平台。",
}

basis {
    id = "NT-34",
    title = "四类特色支部",
    document = "南通市委老干部局工作材料",
    published = "2018-10-10",
    place = "320600",
    status = "reported",
    certainty = "stated",
    text = "特色支部分标准化、学习型、功能性、临时性四类，按类计数。",
    caution = "一个支部可兼几类（推定），各类之和可以大于支部数。",
}
