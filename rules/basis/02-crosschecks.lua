-- 表与表互相核对的口径:没有文件写明、而两张表说同一件事就必须相符的,写在这里,可改。

basis {
    id = "CROSS-DEPARTED",
    title = "去世、转出以后的记录",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "已去世或转出的人,其后不应再有参加活动、走访慰问和支付的记录。去世、转出时间只到月或年的,"
        .. "从下一月、下一年起算。补发以前月份的补贴按所属月份核对。",
}

basis {
    id = "CROSS-ACTIVITY",
    title = "活动台账与签到表相符",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "实到人数不多于应到人数,等于签到表中实到和线上的人数;送学代替的人不在场,不计入实到。"
        .. "在党组织、队伍和联盟的活动中签到的,应属于或受管理于该组织;外来人员另记,不签在本组织的表上。",
    caution = "单位主办的活动可以面向全县,不核签到的人属于哪里。没有交签到表的活动不核。",
}

basis {
    id = "CROSS-PAYMENT",
    title = "支出的核对",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "to check",
    text = "同一单位、年度、经费类别的支出不超过批复金额;支出所指的活动存在、属本单位,支付在活动前后90日以内;"
        .. "同一单位同一年度凭证号不重复;收款人不得自己审批。",
    caution = "90日是审核的约定,由参数定;一张凭证分列几行的,须写明。",
}

basis {
    id = "CROSS-SCORE",
    title = "评分的核对",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "每项得分在0与满分之间,加分不超过封顶,扣分不为正;自评与核定不同的逐项列出;任务权重之和等于宣布的总分。",
    caution = "总分通常为100,由参数定。",
}

basis {
    id = "CROSS-TIMEBANK",
    title = "时间银行不透支",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "每人存入的小时累计减去支取的小时累计,任何一天日终都不为负。",
}

basis {
    id = "CROSS-ALLOWANCE",
    title = "补贴发放与任职相符",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "基本补贴所属的月份,须是领取人在该党组织任职的月份;去世、转出以后的月份不发。到任、离任当月都算任职月份。"
        .. "一个人一个月的基本补贴只发一份。",
    caution = "到任、离任当月发不发由各地定,这里不作差错,也不要求一定发。",
}

basis {
    id = "ALLOW-LOCAL",
    title = "书记补贴应发数的算法",
    document = "mingce 名册核对口径(rules/funds)",
    status = "in force",
    certainty = "to check",
    text = "书记补贴没有全国统一的数额。基本补贴应发=在任各月当地标准之和，标准取当月1日施行的；整月在任的才算一个月。"
        .. "绩效补贴应发=全年标准×考核等次系数×应发月数÷12，逐人四舍五入到分。一人兼任几个职务的，一个月只发一份。"
        .. "当地文件没有见到的，标准由案卷写明（set），写明以前不算。",
    caution = "“整月”“一份”是核对的约定，由参数定；案卷写明的标准须有当地文件，文号由单位补注。",
}

basis {
    id = "CROSS-DUES",
    title = "党费账目相符",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "支部上缴的党费不多于本支部党员同期实缴之和,多出的部分没有来处;实返与应返相差不超过一分。",
    caution = "表上没有留用数,所以只核不多于,不核相等。",
}

basis {
    id = "CASH-LIMIT",
    title = "现金结算起点",
    document = "《现金管理暂行条例》",
    published = "1988-09-08",
    from = "1988-10-01",
    status = "in force",
    certainty = "to check",
    text = "对单位的支付,超过结算起点1000元(不含1000元)的不用现金;支付给个人的慰问、补贴等不受此限。",
    caution = "条文和数额待核;各地另有公务卡和现金规定的从其规定,由参数定。",
}

basis {
    id = "CROSS-STRUCTURE",
    title = "单位、党组织的上下级和沿革",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "stated",
    text = "报表用统计时点的名称、上级和区划代码。更名、改隶代码不变,记起止时间,一个时候只有一段有效;"
        .. "上级在统计时点应存在,不绕回自己;撤并的单位写明承接单位,其人员由承接单位填报。",
}

basis {
    id = "CROSS-PREVIOUS",
    title = "与上期结果的衔接",
    document = "mingce 名册核对口径(rules/checks)",
    status = "in force",
    certainty = "to check",
    text = "本期期初数等于上期期末数,期初加本期增加减本期减少等于期末;并入的单位上期数归承接单位。"
        .. "在册人数比上期增减超过百分之二十的,请核实。",
    caution = "百分之二十是经验界限,可在标准里改。",
}
