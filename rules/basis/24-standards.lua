-- 标准与考核：2022年5月的意见、江苏与潍坊的文件、各地考核表和等次名额的通行做法。
-- reported 的是他地先例或没有文件可据的通行做法，供设参数、拟考核表时参照，本身不产生分数。

basis {
    id = "STD-SIX-GOODS",
    title = "全国六好标准",
    document = "《关于加强新时代离退休干部党的建设工作的意见》",
    published = "2022-05-15",
    from = "2022-05-15",
    status = "in force",
    certainty = "public",
    text = "离退休干部党支部建设的六项标准：组织设置、班子建设、党员队伍、学习活动、作用发挥、"
        .. "制度坚持，项项都好；六项全过为达标。",
    caution = "只有六个标题，细则由各地定；“六项全过为达标”为推定。2022年5月以前不适用。"
        .. "据2022-05-16报纸刊载；施行日按公布日读。",
}

basis {
    id = "STD-SIX-DEMO",
    title = "示范党支部创建",
    document = "《关于加强新时代离退休干部党的建设工作的意见》",
    published = "2022-05-15",
    from = "2022-05-15",
    status = "in force",
    certainty = "public",
    text = "开展离退休干部示范党支部创建，按级别和年度登记命名。",
    caution = "条件和名额由各地定。据2022-05-16报纸刊载；施行日按公布日读。",
}

basis {
    id = "STD-FOUR-GROUPS",
    title = "意见的四组要求",
    document = "《关于加强新时代离退休干部党的建设工作的意见》",
    published = "2022-05-15",
    from = "2022-05-15",
    status = "in force",
    certainty = "public",
    text = "意见分政治引领、组织建设、监督管理、关心关怀四组提要求。",
    caution = "是要求的分组，不能直接计算；组名为概括。据2022-05-16报纸刊载；施行日按公布日读。",
}

basis {
    id = "STD-2016",
    title = "离退休干部工作总的意见",
    document = "《关于进一步加强和改进离退休干部工作的意见》",
    number = "中办发〔2016〕3号",
    published = "2016",
    status = "in force",
    certainty = "public",
    text = "关于离退休干部工作的总体意见，地方文件多引作依据。",
    caution = "正文未读，只见他处引用。",
}

basis {
    id = "STD-JIANGSU-SIX",
    title = "江苏六有一提升",
    document = "江苏省“六有一提升”达标创优文件",
    number = "苏组通〔2019〕37号、苏委老干〔2019〕37号",
    published = "2019",
    place = "320000",
    status = "in force",
    certainty = "public",
    text = "江苏省推进离退休干部党支部“六有一提升”达标创优，由省上门验收，"
        .. "验收评语有“达标质量较高、有特色”。",
    caution = "各项内容和验收等次的界线未载。南通2018年已有本市方案，见 NT-12。",
}

basis {
    id = "STD-DICT-YCIT",
    title = "盐城工学院的六好",
    document = "盐城工学院离退休党支部标准",
    place = "320900",
    status = "reported",
    certainty = "public",
    text = "盐城工学院的“六好”为班子、党员管理、组织生活、制度、作用、阵地六项。",
    caution = "与全国“六好”同名不同项，不可互换；是一所学校的标准。",
}

basis {
    id = "STD-DICT-HUNAN",
    title = "湖南五化和五好",
    document = "湖南离退休干部党支部标准（公开文字）",
    place = "430000",
    status = "reported",
    certainty = "public",
    text = "湖南用“五化”加“五好”。",
    caution = "各项内容未载；标准名目因地而异，须作数据登记。",
}

basis {
    id = "STD-DICT-LONGXIAN",
    title = "陇县五好",
    document = "陇县离退休老干党支部星级评定报道",
    published = "2021-10-27",
    place = "610327",
    status = "reported",
    certainty = "public",
    text = "陇县的“五好”为组织建设、制度落实、活动开展、作用发挥、阵地建设五项。",
    caution = "与全国“六好”不同项，不可互换。",
}

basis {
    id = "STD-WEIFANG",
    title = "潍坊六好评分",
    document = "《关于常态化开展离退休干部“六好”党支部创建活动的意见（试行）》",
    published = "2022",
    place = "370700",
    status = "in force",
    certainty = "public",
    text = "六好分为6大项42小项，另设加分项和扣分项；支部自评，逐级核实推荐，市里复核命名，"
        .. "数量不固定。",
    caution = "各项分值未载。",
}

basis {
    id = "STD-LONGXIAN-STARS",
    title = "陇县星级评定",
    document = "陇县离退休老干党支部星级评定报道",
    published = "2021-10-27",
    place = "610327",
    status = "reported",
    certainty = "public",
    text = "百分制，分五个星级；25个支部先自评，县里考察，再报市里。",
    caution = "各星级的分数线未载。",
}

basis {
    id = "STD-POINTS",
    title = "积分制",
    document = "支部积分制做法（期刊文字）",
    status = "reported",
    certainty = "public",
    text = "以100分为基础，年内随时加减，可以超过100分。",
    caution = "出处所属地方不详。",
}

basis {
    id = "STD-YUNNAN-TABLE",
    title = "云南一州市考核表",
    document = "云南某州市离退休干部工作考核表",
    place = "530000",
    status = "reported",
    certainty = "public",
    text = "组织领导20分（10+5+5），政治待遇30分（5+5+4+10+6）；少1次扣1分。",
    caution = "分项相加相符；哪个州市不详，其余部分未录。",
}

basis {
    id = "STD-NANCHANG-2023",
    title = "南昌县区考核细则",
    document = "南昌市县区2023年老干部工作目标管理考核细则",
    place = "360100",
    status = "reported",
    certainty = "public",
    text = "领导重视20分，由3、2、2、2、1、1、1、1、4、1、2相加；走访慰问率100%占4分，少1次扣1分。",
    caution = "分项相加相符；其余部分未录。",
}

basis {
    id = "STD-ORGAN-TABLE",
    title = "一省直机关考核表",
    document = "某省直机关离退休干部工作考核表",
    status = "reported",
    certainty = "public",
    text = "48项，分10组，每项1至5分，其中无集体上访5分。",
    caution = "哪个省不详，各项未录。",
}

basis {
    id = "STD-ACTIVITY-COUNT",
    title = "按次数计分",
    document = "民主党派支部考评表",
    status = "reported",
    certainty = "public",
    text = "按次按篇累加：活动一次5分、文章一篇3分，另按级别加分。",
    caution = "出自一个民主党派的支部考评表，不是离退休干部党支部的标准。",
}

basis {
    id = "STD-GROUPS",
    title = "黄浦分组考核",
    document = "上海市黄浦区老干部工作检查报道",
    published = "2019-02-22",
    place = "310101",
    status = "reported",
    certainty = "public",
    text = "80个单位分委办局、街道、企业三组；全部自查，每组现场抽查1家。",
}

basis {
    id = "STD-CIVIL-GRADES",
    title = "公务员考核等次",
    document = "《公务员考核规定》",
    published = "2020-12",
    from = "2020-12",
    status = "in force",
    certainty = "to check",
    text = "公务员考核分优秀、称职、基本称职、不称职四等。",
    caution = "起始月按文件月份读，待核；对象是在职工作人员，只作等次设置的参照。",
}

basis {
    id = "STD-CIVIL-QUOTA",
    title = "公务员优秀比例",
    document = "《公务员考核规定》",
    published = "2020-12",
    from = "2020-12",
    status = "in force",
    certainty = "to check",
    text = "优秀不超过20%（含20%），经批准的不超过25%（含25%）。",
    caution = "起始月按文件月份读，待核；对象是在职工作人员，只作等次设置的参照。",
}

basis {
    id = "STD-INSTITUTION-GRADES",
    title = "事业单位考核等次",
    document = "《事业单位工作人员考核规定》",
    published = "2023-01",
    from = "2023-01",
    status = "in force",
    certainty = "to check",
    text = "事业单位工作人员考核分优秀、合格、基本合格、不合格四等。",
    caution = "起始月按文件月份读，待核；对象是在职工作人员，只作等次设置的参照。",
}

basis {
    id = "STD-INSTITUTION-QUOTA",
    title = "事业单位优秀比例",
    document = "《事业单位工作人员考核规定》",
    published = "2023-01",
    from = "2023-01",
    status = "in force",
    certainty = "to check",
    text = "优秀不超过20%（含20%），提高的不超过25%（含25%）。",
    caution = "提高的条件待核。起始月按文件月份读，待核；对象是在职工作人员，只作等次设置的参照。",
}

basis {
    id = "STD-UNIT-BANDS",
    title = "单位考核分数段",
    document = "单位年度考核的通行做法",
    status = "reported",
    certainty = "to check",
    text = "常见分段：优秀90分以上（含90分），良好80至89分，合格60至79分，"
        .. "不合格60分以下（不含60分）。",
    caution = "89与90、79与80之间的小数归哪段未定。没有文件可据，由当地参数定。",
}

basis {
    id = "STD-UNIT-QUOTA",
    title = "单位优秀名额",
    document = "单位年度考核的通行做法",
    status = "reported",
    certainty = "to check",
    text = "单位优秀名额常为参评数的20%至30%。",
    caution = "取整见 STD-QUOTA-ROUNDING。没有文件可据，由当地参数定。",
}

basis {
    id = "STD-VETO",
    title = "一票否决",
    document = "单位年度考核的通行做法",
    status = "reported",
    certainty = "to check",
    text = "有一票否决情形的，定为不合格，或者不得评优秀。",
    caution = "两种后果用哪一种、哪些情形，由当地定。没有文件可据，由当地参数定。",
}

basis {
    id = "STD-QUOTA-ROUNDING",
    title = "名额取整",
    document = "优秀名额的计算约定",
    status = "in force",
    certainty = "to check",
    text = "优秀名额上限=比例×参评数，去尾取整（“不超过”不能进位）。",
    caution = "去尾是默认的计算约定，由参数定。",
}

basis {
    id = "STD-QUOTA-TIES",
    title = "名额并列",
    document = "优秀名额的计算约定",
    status = "in force",
    certainty = "to check",
    text = "名额末位并列的，三种办法取一：都不评、按次序键分先后、扩大名额。",
    caution = "用哪一种由参数定，并列要列在表上。",
}

basis {
    id = "STD-QUOTA-BASE",
    title = "名额分母",
    document = "优秀名额的计算约定",
    status = "in force",
    certainty = "to check",
    text = "参评数是否扣除一票否决的单位和不参加考核的单位，须写明。",
    caution = "分母由参数定，印在表上。",
}
