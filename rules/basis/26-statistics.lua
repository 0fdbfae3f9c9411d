-- 离退休干部统计：填报口径、革命时期、年龄段，以及几份公开数据的核算。
-- 全国统计表式可能属内部材料，所见都是公开文字；口径须与当年布置的报表核对。

basis {
    id = "STAT-LIXIU",
    title = "离休干部的范围",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "离休干部是按国发〔1982〕62号、劳人老〔1982〕10号离休的人员。",
}

basis {
    id = "STAT-RETIRED",
    title = "退休干部的范围",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "退休干部是已办退休手续的人员，统计到乡镇、街道一级及以上。",
}

basis {
    id = "STAT-UNIT-NATURE",
    title = "单位性质",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "按独立核算的单位分机关、事业、企业三种性质。",
    caution = "参公单位归哪一种未载，由当地口径定。",
}

basis {
    id = "STAT-COUNTED-ONCE",
    title = "由发放单位统计，不重不漏",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "由发离退休费的单位统计；养老金社会统筹的，由退休前单位统计；双重管理的单位，"
        .. "由主管的一方统计。每人只在一处统计，不重不漏。",
}

basis {
    id = "STAT-TRANSFER",
    title = "调整期间的统计归属",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "单位变动的，交接完以前仍由原单位统计。",
}

basis {
    id = "STAT-RESETTLED",
    title = "易地安置的统计归属",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "易地安置的离休干部由发放待遇的一方统计，安置地不计。",
    caution = "“安置地不计”由不重不漏推出。",
}

basis {
    id = "STAT-AS-OF",
    title = "统计时点",
    document = "离退休干部统计填报说明（公开文字）",
    status = "in force",
    certainty = "public",
    text = "统计时点是12月31日。",
}

basis {
    id = "STAT-PERIODS",
    title = "参加革命工作时期",
    document = "革命时期划分（公开文字）",
    status = "in force",
    certainty = "public",
    text = "按参加革命工作日期：1937-07-06以前（含）为土地革命时期，"
        .. "1937-07-07至1945-09-02为抗日战争时期，1945-09-03至1949-09-30为解放战争时期。",
    caution = "各起止日都含本日；只有年月而跨界的日期不能判，列出补正（推定）。",
}

basis {
    id = "STAT-PERIOD-SPLIT",
    title = "抗战前后期",
    document = "革命时期划分（公开文字）",
    status = "in force",
    certainty = "to check",
    text = "抗日战争时期以1942-12-31与1943-01-01为界，分前期、后期。",
    caution = "界日待核，由参数定。",
}

basis {
    id = "STAT-BREAKDOWN",
    title = "山东统计的分组",
    document = "山东2017年离退休干部统计资料",
    place = "370000",
    status = "reported",
    certainty = "public",
    text = "按管理地点、单位性质、革命时期、平均年龄、待遇级别、党员数、党委总支支部数分组，"
        .. "另有五年对照表（总数、新办离休、去世、死亡率）。",
    caution = "表式因地而异，只作栏目参照。",
}

basis {
    id = "STAT-SHANDONG-TOTAL",
    title = "山东离休干部合计核对",
    document = "山东2017年离退休干部统计资料",
    place = "370000",
    status = "reported",
    certainty = "public",
    text = "总数46114按五种分法相加都应相等：41268+4846；35455+5813+4846；12634+14052+19428；"
        .. "7+7698+38409；73+1270+17992+26779。",
    caution = "已核五式都等于46114；各数所属栏目未尽载，只作核算样例。",
}

basis {
    id = "STAT-SHANDONG-SUMS",
    title = "山东其他合计核对",
    document = "山东2017年离退休干部统计资料",
    place = "370000",
    status = "reported",
    certainty = "public",
    text = "1388+6310=7698；188255+562821+63654=814730，占比23.11%、69.08%、7.81%；"
        .. "35206+478247=513453；按人数加权的平均年龄87.94，约87.9。",
    caution = "合计和占比已核；加权平均只核到所载一位小数；各数所属栏目未尽载。",
}

basis {
    id = "STAT-DEATH-RATE",
    title = "死亡率",
    document = "山东2017年离退休干部统计资料",
    place = "370000",
    status = "reported",
    certainty = "public",
    text = "死亡率=当年去世人数÷上年末人数。2013年6262÷79167=7.910%，公布7.91%；"
        .. "2014年6253÷72905=8.577%，公布8.57%。",
    caution = "2014年公布数按四舍五入应为8.58%，是去尾或误进，照差异列示，不凑。",
}

basis {
    id = "STAT-DEPARTMENT-2015",
    title = "一个部门的情况",
    document = "一个部门的离退休干部工作总结",
    published = "2016-01-22",
    status = "reported",
    certainty = "public",
    text = "2015年一个部门101人，离休30、退休71；党员83；80岁以上约占50%；异地居住19人；"
        .. "每次活动到场约40%。",
    caution = "部门和地方不详，只作量级参照。",
}

basis {
    id = "STAT-CITY-CATEGORIES",
    title = "一市摸底的居住与健康分类",
    document = "一个市的离退休干部摸底分类",
    status = "reported",
    certainty = "public",
    text = "居住分与配偶、与子女、有保姆、在机构；健康另列生活不能自理、不能出门；困难另列。",
    caution = "各类是否互斥未说明；哪个市不详。",
}

basis {
    id = "STAT-AGE-BANDS",
    title = "年龄段",
    document = "离退休干部统计表式的常见年龄段",
    status = "in force",
    certainty = "to check",
    text = "常见五段：60岁以下（不含60岁）、60至69岁、70至79岁、80至89岁、90岁以上（含90岁）。",
    caution = "正式表式的年龄段待核；“以下”通常含本数，这里60岁只归60至69岁一段；"
        .. "金塔用69岁及以下、70至79岁、80岁以上三段，见 JT-05；年龄段是数据，由参数定。",
}

basis {
    id = "STAT-AGE-COMPLETED",
    title = "年龄算法",
    document = "离退休干部统计表式的常见年龄段",
    status = "in force",
    certainty = "to check",
    text = "年龄按周岁计到统计时点12月31日，不足一年的不计。",
    caution = "计到12月31日时，只有出生年月也不会差；改用其他参考日时可能差一岁。",
}

basis {
    id = "STAT-RETIREMENT-AGE",
    title = "延迟法定退休年龄",
    document = "2025年起的延迟法定退休年龄办法",
    from = "2025-01-01",
    status = "in force",
    certainty = "to check",
    text = "2025-01-01起逐步延迟法定退休年龄：男到63岁，女到55岁或58岁；60岁以下的占比会随之变化。",
    caution = "逐月延迟的算法未录，待核。",
}

basis {
    id = "STAT-HEALTH-CODES",
    title = "健康状况代码",
    document = "社保人员信息代码（公开文字）",
    status = "in force",
    certainty = "public",
    text = "健康状况分健康、一般、长年有病、生活不能自理四项。",
    caution = "出自社保名册，与老干部报表是否一致待核。",
}

basis {
    id = "STAT-RESIDENCE-CODES",
    title = "居住状况代码",
    document = "社保人员信息代码（公开文字）",
    status = "in force",
    certainty = "public",
    text = "居住状况分五项。",
    caution = "五项名称未录，须由当地补入。",
}

basis {
    id = "STAT-INTERNAL",
    title = "不用真实统计表",
    document = "统计表式的使用约定",
    status = "in force",
    certainty = "to check",
    text = "全国统计表式可能属内部材料：样例一律用虚构数据，不得附真实名册。",
    caution = "是否内部待核，从严。",
}

-- 内部统计分析所用的方法。方法是公开文献里的,不是上级的要求:只作描述,不作考核依据。

basis {
    id = "STAT-INTERVAL",
    title = "比例的置信区间",
    document = "Wilson 1927；Newcombe 1998，Statistics in Medicine 17：857—872",
    status = "in force",
    certainty = "public",
    text = "比例附95%的 Wilson 区间。名册是全数统计，不是抽样：区间只用来判断差异是否可能出于偶然。",
    caution = "区间重叠不等于没有差异；要比较两个单位，用两比例检验。",
}

basis {
    id = "STAT-FUNNEL",
    title = "漏斗图",
    document = "Spiegelhalter 2005，Statistics in Medicine 24：1185—1202",
    status = "in force",
    certainty = "public",
    text = "以全体的合并比例为中线，按单位人数画95%和99.8%的精确二项界限；人数越少，界限越宽。",
    caution = "多数单位落在界外，说明各单位情况本来不同，不能再说都是异常。",
}

basis {
    id = "STAT-SHRINKAGE",
    title = "小单位比例的收缩",
    document = "Kleinman 1973，Journal of the American Statistical Association 68：46—54",
    status = "in force",
    certainty = "public",
    text = "把各单位比例看作来自一个贝塔分布，用矩法估计其均值和离散程度，人数少的单位向全体比例靠拢得多。",
    caution = "收缩后的比例是估计，不是统计数，不得上报。",
}

basis {
    id = "STAT-TREND",
    title = "趋势",
    document = "Mann 1945，Econometrica 13：245—259；Sen 1968，Journal of the American Statistical Association 63：1379—1389",
    status = "in force",
    certainty = "public",
    text = "用泰尔-森斜率表示每月变化，用曼-肯德尔检验判断升降是否可能出于偶然；二者不受个别月份的影响。",
    caution = "检验假定各月互不影响；有季节起伏的，一年的数看不出趋势。",
}

basis {
    id = "STAT-OUTLIER",
    title = "离群值",
    document = "Iglewicz、Hoaglin 1993，How to Detect and Handle Outliers",
    status = "in force",
    certainty = "public",
    text = "修正 z 值的绝对值超过3.5的为离群值；绝对中位差为0的，改用平均绝对偏差。",
    caution = "离群只是请人核对，不说明有错。",
}

basis {
    id = "STAT-GINI",
    title = "不均衡程度",
    document = "Gini 1912；Lorenz 1905",
    status = "in force",
    certainty = "public",
    text = "用基尼系数表示各单位人均值的不均衡程度，0为完全均衡，越近1越不均衡。",
    caution = "每个单位算一个，不按人数加权；均衡与否不等于好坏。",
}
