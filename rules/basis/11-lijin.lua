-- 利津县委老干部局、县离退休干部党工委关于党建联盟的工作材料（2022年11月21日）。
-- 材料没有写联盟成立日期，各项每月要求从哪个月起算须另行登记。

basis {
    id = "LJ-01",
    title = "党建联盟组建对象",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "县直单位没有离退休干部党支部的，或者支部正常参加活动的不足5人（不含5人）的，"
        .. "列为党建联盟组建对象，共24个。",
    caution = "原文写24个党支部，其中却有没有支部的单位，应按单位计，表上写“24个单位（支部）”。"
        .. "限于县直单位由上下文读出。“正常参加”没有定义，出勤率和考察期由参数定，"
        .. "可取近12个月、50%。",
}

basis {
    id = "LJ-02",
    title = "按地缘业缘组建联盟",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "组建对象按地缘、业缘相近编成党建联盟4个；24个单位平均每个联盟6个。",
    caution = "平均数是推算；联盟规模的上下限没有给出，先按片区和系统分组再并小组的办法只是建议。",
}

basis {
    id = "LJ-03",
    title = "联盟牵头部门",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟由县委组织部和离退休干部党工委确定牵头部门。",
    caution = "“恰好1个，并且是该联盟成员”为推定。",
}

basis {
    id = "LJ-04",
    title = "联盟负责人",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟推选有能力、有威望的老同志担任负责人，至少1名。",
    caution = "能力和威望数据判不了；负责人须是本联盟内的离退休人员为推定。",
}

basis {
    id = "LJ-05",
    title = "入盟不改变隶属和管理",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "加入联盟后党员的隶属支部不变，原单位的管理服务也不变："
        .. "入盟前后的名册在这两栏上应没有差异，党员仍只计一次。",
    caution = "前后名册对照的办法为推定。",
}

basis {
    id = "LJ-06",
    title = "联盟分片管理",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "联盟分片管理，每个联盟记一个片区。",
    caution = "一个单位只入一个联盟为推定。",
}

basis {
    id = "LJ-07",
    title = "联盟三个一",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟三件事：牵头部门建一本党员台账，建一个微信工作群，组织集体活动；"
        .. "三件俱全为3/3。台账须掌握联盟内全部党员的基本信息，完整率=已填必填项数÷必填项总数，"
        .. "应为100%。",
    caution = "第三件就是 LJ-08 至 LJ-10 所列的会议、主题党日和大型活动，由活动记录得出，"
        .. "不采自报的勾选。",
}

basis {
    id = "LJ-08",
    title = "联盟每月会议",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟每月至少开1次会，商议活动项目。达标率=开过会的联盟月数÷（联盟数×月数）。",
    caution = "联盟成立日期未载，从哪个月起算须另行登记。",
}

basis {
    id = "LJ-09",
    title = "联盟每月主题党日",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟每月至少开展1次主题党日。达标率=开展过的联盟月数÷（联盟数×月数）。",
    caution = "起算月同 LJ-08。",
}

basis {
    id = "LJ-10",
    title = "联盟每月大型集体活动",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟每月至少组织1次大型集体活动，种类有参观视察、形势报告、红色教育、"
        .. "志愿服务四种。达标率=组织过的联盟月数÷（联盟数×月数）。",
    caution = "四种之后有“等”字。仅此一项4个联盟一年就是48次，连同 LJ-08、LJ-09 共144次；"
        .. "材料说已办20多次，要么成立至多约5个月，要么达标率不到50%，须先查明成立日期。",
}

basis {
    id = "LJ-11",
    title = "联盟单位每月轮值",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "联盟成员单位按次序每月轮流组织1次党组织活动。成员编号从0起，"
        .. "距起始月第t个月由编号为t除以成员数所得余数的单位承办；"
        .. "每个成员一年承办次数在12÷成员数的下整与上整之间；实际承办与排定不符的列出。",
    caution = "次序和起始月材料未载，须登记；取余排法为推定。",
}

basis {
    id = "LJ-12",
    title = "轮值活动费用协商分担",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "轮值活动的费用由联盟单位协商解决，各方份额之和须恰好等于费用总额。",
    caution = "材料没有规定分法；均摊、按人数分摊、承办方负担三种以及尾差用最大余额法都是推定，"
        .. "以协商结果为准。",
}

basis {
    id = "LJ-13",
    title = "联盟文体队伍",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "依托联盟建有书画、声乐、棋牌、太极等文体队伍，按种类登记队数和人数。",
    caution = "四种之后有“等”字；没有队数和人数。",
}

basis {
    id = "LJ-14",
    title = "联盟活动20多次",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "联盟组建以来办活动20多次（不少于20次）。",
    caution = "起点未载；与每月1次大型活动的要求对不上，见 LJ-10。",
}

basis {
    id = "LJ-15",
    title = "活动项目化运作",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "全县离退休干部党组织活动按项目运作：年初订计划，联盟照计划实施并上报资料。"
        .. "完成率=已实施的计划项数÷计划项数；资料率=已报资料的实施项数÷已实施项数；"
        .. "计划外的活动另列。",
    caution = "“年初”读作第一季度，由参数定；两个算式为推定。",
}

basis {
    id = "LJ-16",
    title = "联盟单位联络人",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟单位明确1名在职干部做联络服务工作，离退休人员不得充任。",
    caution = "按恰好1名核；多于1名只作提示。",
}

basis {
    id = "LJ-17",
    title = "固定活动场所",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "按各单位情况定下1处固定活动场所。",
    caution = "每单位1处还是每联盟1处原文不明，由参数定。",
}

basis {
    id = "LJ-18",
    title = "大型活动奖补",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "对大型活动给予奖补，设本色家园公益金，县管党费予以支持。"
        .. "每次奖补取上限与“比例×合规费用”中较小的一个，须有活动资料，合计不超过资金余额。",
    caution = "材料没有给出比例、上限和合规费用的范围，当地参数补入前不计算；"
        .. "公式、资料条件和余额约束为推定。",
}

basis {
    id = "LJ-19",
    title = "组织生活规范化覆盖",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "全县500余名（不少于500名）离退休老同志的组织生活做到规范。"
        .. "覆盖率=所在联盟做到 LJ-08 至 LJ-10 的人数÷应覆盖人数。",
    caution = "500余名是全县数，也不限于党员；500÷24约为每单位21人，"
        .. "与组建对象“不足5人”难以相合，如实列示，不凑数。",
}

basis {
    id = "LJ-20",
    title = "成员单位每年至少两次活动",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "联盟每个成员单位每年利用重要时间节点、重大节日，至少2次（含2次）组织联盟内老同志活动。",
    caution = "主体是成员单位；LJ-10 的主体是联盟，两条不矛盾。"
        .. "节日及前后天数（如七一、重阳）由参数定。此句见于成效部分。",
}

basis {
    id = "LJ-21",
    title = "联盟五项联动",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "组织联建、党员联学、活动联办、资源联享、服务联动五项，逐联盟登记有无。",
    caution = "正文小标题是四项（组织联建、工作联动、活动联办、服务联心），成效部分是五项，"
        .. "取五项。",
}

basis {
    id = "LJ-22",
    title = "联盟四共活动",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "联盟党员一起学党建知识、听党课、看红色影视、谈入党感悟，按四种分别计次。",
    caution = "四种之后有“等”字；没有次数。",
}

basis {
    id = "LJ-23",
    title = "联盟四有",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "每个联盟的党建工作应有年度计划、活动阵地、经费保障、品牌特色四项，有一项计1分，"
        .. "满分4分。",
    caution = "见于经验启示部分，是努力方向；每项1分为推定。",
}

basis {
    id = "LJ-24",
    title = "联盟三方职责",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "党工委统筹协调，牵头单位具体负责，老同志所在单位配合；每个联盟三方都应落实到单位。",
    caution = "“三方都应落实”为推定。",
}

basis {
    id = "LJ-25",
    title = "利津：到居住社区报到",
    document = "利津县委老干部局、县离退休干部党工委工作材料",
    published = "2022-11-21",
    place = "370522",
    status = "reported",
    certainty = "stated",
    text = "动员离退休干部党员到居住社区报到，参与社区党建指导和志愿服务。报到率算法同 NT-23。",
    caution = "见于经验启示部分，是动员，不作扣分依据。",
}

basis {
    id = "LJ-26",
    title = "双统筹双服务若干措施",
    document = "《关于实行双统筹双服务创建离退休干部本色家园的若干措施》",
    place = "370522",
    status = "in force",
    certainty = "stated",
    text = "老干部部门联合县委组织部出台的政策文件，党建联盟和本色家园由此而来，"
        .. "规则可引作政策出处。",
    caution = "正文、文号、日期均未见，只由2022年11月21日的工作材料得知。",
}
