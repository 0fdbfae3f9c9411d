-- 云南西双版纳州景洪市离退休干部党群服务中心的工作材料，没有日期，按内容推为2021至2022年。
-- 2021年景洪适用的是达标创建、示范党支部和云南省工作经费标准，每人600元与“六好”都不适用。

basis {
    id = "JH-01",
    title = "单独组建党组织的党员占比",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "离退休干部党组织76个，党员2232名，占离退休党员总数42.5%。"
        .. "单独组建占比=单独组建的党组织的党员数÷离退休党员总数=2232÷（2232+3021）。",
    caution = "总数5253是推算，42.49%进为42.5%相符。“离退休党员”可能含退休工人，宽于离退休干部；"
        .. "76个是各类党组织，不只是支部。",
}

basis {
    id = "JH-02",
    title = "混编党员占比",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "与在职党员混编的离退休党员3021名，占57.5%，即3021÷5253。"
        .. "编组方式分单独组建、混编两种，两个占比取一位小数后相加须为100.0%，用最大余额法配平。",
    caution = "57.51%进为57.5%相符；人员口径同 JH-01。",
}

basis {
    id = "JH-03",
    title = "单独组建党组织平均党员数",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "to check",
    text = "单独组建的党组织平均每个29.4名党员，即2232÷76。",
    caution = "原材料没有这个数，是推算；分母为各类党组织，不是支部，"
        .. "不能据以判断支部是否超过50人。",
}

basis {
    id = "JH-04",
    title = "“党建+N”四项",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "登记四项：党建工作指导站、支部书记工作室、党建服务中心、党建指导员。"
        .. "指导员覆盖率=已配指导员的党组织数÷76。",
    caution = "材料没有说每个党组织都配了指导员；覆盖率为推定。",
}

basis {
    id = "JH-05",
    title = "“银辉+N”五处设施",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "登记五处：银发人才工作站、银发初心驿站、银发志愿者服务驿站、“五老”宣讲团办公室、"
        .. "关工委办公室。",
    caution = "同处提到的“银发先锋之家”不在五处之内。",
}

basis {
    id = "JH-06",
    title = "“银尚+N”七个版块",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "红色精神、故事、革命、家书、歌曲、知识、绘画七个宣传版块，逐项登记有无。",
    caution = "列出的名目与所称个数相符。",
}

basis {
    id = "JH-07",
    title = "百名红歌队",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "老年大学“百名红歌队”以100人为目标，编成率=在册队员数÷100。",
    caution = "以100人为目标由队名推出，实有人数未载。JH-27 所在一节再次提到，是同一支队伍。",
}

basis {
    id = "JH-08",
    title = "四条夕阳风景带",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "红色打卡地、充电加油站、贴心服务圈、城市夕阳客厅四项，逐项登记。",
    caution = "列出的名目与所称个数相符。",
}

basis {
    id = "JH-09",
    title = "主题党日类型与活动来源",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "主题党日分六种类型（“六型式”），活动项目分“菜单式”、“定制式”两种来源，"
        .. "分别计次数和占比。",
    caution = "六种类型的名称未列，须由当地补入。",
}

basis {
    id = "JH-10",
    title = "三会一课质量",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "提出提高“三会一课”质量；次数按 LIFE-MEETING、LIFE-COMMITTEE、LIFE-GROUP、"
        .. "LIFE-CLASS 核对。",
    caution = "材料没有次数，“质量”不能由次数代替。",
}

basis {
    id = "JH-11",
    title = "“五个基本”对标",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "in force",
    certainty = "stated",
    text = "离退休干部党组织的规范化建设对照“五个基本”五项要求核对。",
    caution = "五项内容未列，须由当地补入，补入前不评。",
}

basis {
    id = "JH-12",
    title = "规范化达标创建全覆盖",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "in force",
    certainty = "stated",
    text = "全市76个离退休干部党组织全部列入规范化达标创建。"
        .. "创建覆盖率=列入创建的党组织数÷76=100%。",
    caution = "列入创建不等于已经达标，创建数与达标数分两栏。",
}

basis {
    id = "JH-13",
    title = "三级联创示范党支部",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "in force",
    certainty = "stated",
    text = "三级联创离退休干部示范党支部15个，占15÷76=19.7%，按三级分列。",
    caution = "分母76是各类党组织，分子是支部，表上须注明；三级的名称和各级个数未载。",
}

basis {
    id = "JH-14",
    title = "景洪：发放在党50年纪念章",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "建党100周年之际发放“光荣在党50年”纪念章85人。与按 HON-50-YEARS 算出的应发人数核对。",
    caution = "没有给出基数：85÷2232=3.8%，85÷5253=1.6%。",
}

basis {
    id = "JH-15",
    title = "走访慰问老党员",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "走访慰问老党员255名，按不重复的人计，走访面=走访人数÷应走访人数。",
    caution = "没有给出基数：255÷2232=11.4%，255÷5253=4.9%。",
}

basis {
    id = "JH-16",
    title = "银龄送学",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "“银龄送学”332人次，是各次送学人数之和；人均次数=332÷不重复的受送学人数。",
    caution = "不重复人数未载。",
}

basis {
    id = "JH-17",
    title = "两优一先表彰",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "表彰个人5名、集体1个：优秀共产党员省级1名、州级1名、市级2名，优秀党务工作者市级1名，"
        .. "先进基层党组织州级1个。按类别和级别列表，个人合计须为5，集体合计须为1。",
    caution = "这里“市级”指景洪市，属县级，“州级”指西双版纳州，属地级；1+1+2+1=5相符。",
}

basis {
    id = "JH-18",
    title = "中心入驻组织",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "入驻党群服务中心的有建制性党支部12个、功能型党支部4个、涉老社团21个。",
    caution = "合计37个是推算，三类性质不同。",
}

basis {
    id = "JH-19",
    title = "阵地共享受益",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "共享阵地300余次（不少于300次），受益4.1万，平均每次约136.7。",
    caution = "4.1万原文写人，应读作人次，并且含在职党员和群众，不计作离退休干部的参加人次。",
}

basis {
    id = "JH-20",
    title = "三项工程与十百千工程",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "银发先锋、银潮之声、银秀芳华三项工程；“十百千”工程为10、100、1000三个目标数。",
    caution = "“十百千”各指什么未说，由参数给出，给出前不计算。",
}

basis {
    id = "JH-21",
    title = "志愿服务队",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "银发先锋志愿服务队34支，医疗银发专家志愿服务队1支，按种类计。",
    caution = "合计35支是推算。",
}

basis {
    id = "JH-22",
    title = "最美银发评选",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "评出“最美银发志愿者”15名（个人）、“最美银发志愿服务团队”5个（集体）。",
}

basis {
    id = "JH-23",
    title = "志愿服务活动",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "累计志愿服务活动31次，参与2000余（不少于2000），平均每次不少于64.5。"
        .. "期内没有活动的队伍列名单。",
    caution = "2000余原文写人，应读作人次。31次少于35支队，如一次活动只属一队，"
        .. "至少有4支队没有活动。",
}

basis {
    id = "JH-24",
    title = "银发人才库",
    document = "《中共景洪市委组织部关于组建“雨林银发人才库”的通知》",
    place = "532801",
    status = "in force",
    certainty = "stated",
    text = "银发人才库分八大类别，已申报入库58人。按类计数，各类之和不小于不重复的58人。",
    caution = "八类只点了政治理论宣讲、医疗卫生专家两类，其余须由当地补入。58÷5253=1.1%，"
        .. "58÷2232=2.6%，用哪个基数须注明。通知的文号、日期未载，只由工作材料得知。",
}

basis {
    id = "JH-25",
    title = "五老宣讲团与人民陪审员",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "选聘“五老”宣讲团成员14名、人民陪审员9名，分别列册，与人才库重合的人另列。",
    caution = "同处还提到组建宣传工作“两支队伍”的通知，两支队伍各是什么没有说明。",
}

basis {
    id = "JH-26",
    title = "五个系列主题活动",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "主题活动分五个系列（脱贫攻坚成就、乡村振兴献策、建党百年成就、为群众办实事、"
        .. "走傣乡话发展），按系列计次数和人次。",
    caution = "列出五个之后有“等”字；没有次数。",
}

basis {
    id = "JH-27",
    title = "三缘与功能型党支部",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "按地缘、趣缘、业缘“三缘”和“四就近”，在老年大学设功能型党支部4个。",
    caution = "这4个与 JH-18 的4个是同一批，不得相加；南通为四缘，见 NT-17。",
}

basis {
    id = "JH-28",
    title = "一联盟三共建",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "与市卫生健康局联盟、与市第一人民医院联建，组成健康服务党建联盟。"
        .. "按伙伴类别（联盟、联建、结对）和三项共建登记。",
    caution = "三项共建未列；伙伴类别是整理所得。",
}

basis {
    id = "JH-29",
    title = "三联机制",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "分联建强基、联建联盟、联建结对三种机制，按种类登记。",
}

basis {
    id = "JH-30",
    title = "五个融合",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "文化、公益、资源、管理、服务五个方面的融合，逐项登记。",
    caution = "列出五项之后有“等”字。",
}

basis {
    id = "JH-31",
    title = "图书漂流",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "与图书馆结对循环共享图书，按借出、归还的册次统计。",
    caution = "没有册次数；统计办法为推定。",
}

basis {
    id = "JH-32",
    title = "景洪：四个就近",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "就近学习、就近活动、就近得到服务、就近发挥余热，每人记四项有无。",
    caution = "后两项措辞与顺德不同，对照见 SD-09。",
}

basis {
    id = "JH-33",
    title = "选派党建指导员",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "从在职优秀年轻党员中选派离退休干部党建指导员：须在职、是党员、年龄不超过参数上限。",
    caution = "年龄上限、是否每个党组织都派，材料都没有说。",
}

basis {
    id = "JH-34",
    title = "中心四种功能",
    document = "景洪市离退休干部党群服务中心工作材料",
    place = "532801",
    status = "reported",
    certainty = "stated",
    text = "党群服务中心兼作老党员之家、老干部之家、银发人才之家、银龄幸福之家，逐项登记。",
}
