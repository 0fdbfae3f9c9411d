-- 经费与补贴：各地标准。南通的每人600元和补贴结构在 NT-27、NT-28，不在这里重复。
-- 他地标准只在该地有效；reported 的只是先例，供设参数时参照。

basis {
    id = "YN-WORK-FUND",
    title = "云南党组织工作经费下限",
    document = "《关于明确省级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "云老通〔2018〕31号",
    published = "2018",
    place = "530000",
    status = "in force",
    certainty = "public",
    text = "离退休干部党组织工作经费每年不少于：党委5000元、党总支4000元、党支部3000元（均含本"
        .. "数）。按组织计，不按人数。",
    caution = "所见文字出自德宏州的转发件，省文件原文待核；文件名写的是省级机关事业单位，"
        .. "州县适用与否以当地文件为准，用于州县须在表上注明。按公开文字，"
        .. "只及单独成立的离退休干部党组织。",
}

basis {
    id = "YN-SECRETARY",
    title = "云南书记工作补贴下限",
    document = "《关于明确省级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "云老通〔2018〕31号",
    published = "2018",
    place = "530000",
    status = "in force",
    certainty = "public",
    text = "离退休干部党组织书记工作补贴每人每月不少于300元（含300元），原为50至100元。",
    caution = "所见文字出自德宏州的转发件，省文件原文待核；文件名写的是省级机关事业单位，"
        .. "州县适用与否以当地文件为准，用于州县须在表上注明。",
}

basis {
    id = "YN-COMMITTEE",
    title = "云南副书记委员补贴上限",
    document = "《关于明确省级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "云老通〔2018〕31号",
    published = "2018",
    place = "530000",
    status = "in force",
    certainty = "public",
    text = "副书记、委员的补贴不高于书记标准的70%（含70%）。",
    caution = "只有上限，实际数额由单位定。所见文字出自德宏州的转发件，省文件原文待核；"
        .. "文件名写的是省级机关事业单位，州县适用与否以当地文件为准，用于州县须在表上注明。",
}

basis {
    id = "YN-SEVERAL-POSTS",
    title = "云南兼职只发一份补贴",
    document = "《关于明确省级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "云老通〔2018〕31号",
    published = "2018",
    place = "530000",
    status = "in force",
    certainty = "to check",
    text = "一人兼任几个职务的，只按一个职务发补贴。",
    caution = "所见文字在此中断，可能是就高，待核。所见文字出自德宏州的转发件，省文件原文待核；"
        .. "文件名写的是省级机关事业单位，州县适用与否以当地文件为准，用于州县须在表上注明。",
}

basis {
    id = "DH-WORK-FUND",
    title = "德宏党组织工作经费下限",
    document = "《关于明确州级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "德老发〔2018〕59号",
    published = "2018-12",
    place = "533100",
    status = "in force",
    certainty = "public",
    text = "离退休干部党组织工作经费每年不少于：党委5000元、党总支4000元、党支部3000元（均含本"
        .. "数）。",
    caution = "文件名写的是州级机关事业单位。按公开文字，只及单独成立的离退休干部党组织。",
}

basis {
    id = "DH-SECRETARY",
    title = "德宏书记工作补贴下限",
    document = "《关于明确州级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "德老发〔2018〕59号",
    published = "2018-12",
    place = "533100",
    status = "in force",
    certainty = "public",
    text = "离退休干部党组织书记工作补贴每人每月不少于300元（含300元），原为50至100元。",
    caution = "文件名写的是州级机关事业单位。",
}

basis {
    id = "DH-COMMITTEE",
    title = "德宏副书记委员补贴上限",
    document = "《关于明确州级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "德老发〔2018〕59号",
    published = "2018-12",
    place = "533100",
    status = "in force",
    certainty = "public",
    text = "副书记、委员的补贴不高于书记标准的70%（含70%）。",
    caution = "只有上限，实际数额由单位定。文件名写的是州级机关事业单位。",
}

basis {
    id = "DH-SEVERAL-POSTS",
    title = "德宏兼职只发一份补贴",
    document = "《关于明确州级机关事业单位离退休干部党组织工作经费保障标准的通知》",
    number = "德老发〔2018〕59号",
    published = "2018-12",
    place = "533100",
    status = "in force",
    certainty = "to check",
    text = "一人兼任几个职务的，只按一个职务发补贴。",
    caution = "所见文字在此中断，可能是就高，待核。文件名写的是州级机关事业单位。",
}

basis {
    id = "JY-WORK-FUND",
    title = "揭阳党组织工作经费",
    document = "《关于建立离退休干部职工党组织工作经费保障机制的实施意见（试行）》",
    published = "2020-04",
    place = "445200",
    from = "2020-04",
    status = "in force",
    certainty = "public",
    text = "离退休干部职工党组织工作经费按党员人数分三档，每年5000元、4000元、3000元。",
    caution = "各档的人数界限未载，补入前不计算。据报纸报道，自2020年4月起施行；所述是市级单位，"
        .. "县级可参照，标准由县里定。",
}

basis {
    id = "JY-SECRETARY",
    title = "揭阳书记工作补贴",
    document = "《关于做好离退休干部职工党组织书记工作补贴发放工作的方案》",
    published = "2020-04",
    place = "445200",
    from = "2020-04",
    status = "in force",
    certainty = "public",
    text = "离退休干部职工党组织书记工作补贴每人每月300元。",
    caution = "据报纸报道，自2020年4月起施行；所述是市级单位，县级可参照，标准由县里定。",
}

basis {
    id = "GD-SECRETARY",
    title = "广东一市书记工作补贴",
    document = "广东某市书记工作补贴报道",
    place = "440000",
    status = "reported",
    certainty = "public",
    text = "自2021年1月起每人每月300元，52个单位书记157名；半年合计157×300×6=282600元。",
    caution = "市名不详，不当作全省标准；半年合计是推算。",
}

basis {
    id = "AH-XUANZHOU",
    title = "宣州一个支部的补贴预算",
    document = "宣州区公开的预算项目说明",
    published = "2024",
    place = "341802",
    status = "reported",
    certainty = "public",
    text = "一个支部书记1名、委员4名，全年补贴13200元；全年支委会12次、党员大会4次。",
    caution = "与300×12+4×200×12=13200相合，书记300元、委员200元是推算。"
        .. "2024、2025两年都是此数。",
}

basis {
    id = "QF-PERFORMANCE",
    title = "清丰村支书绩效系数",
    document = "清丰县村支书考核方案",
    place = "410922",
    status = "reported",
    certainty = "public",
    text = "优秀、良好、一般三等按3比5比2掌握，分别发绩效的140%、100%、70%；列为“X”等的不发。",
    caution = "对象是村支书，只作 NT-27 绩效系数的参照。",
}

basis {
    id = "ZD-TIERS",
    title = "曾都分类名额",
    document = "曾都区分类考核报道",
    published = "2013-06-25",
    place = "421303",
    status = "reported",
    certainty = "public",
    text = "一、二、三类按3比6比1控制；前三名的乡镇一类名额增加10%。",
    caution = "只作名额算法的参照；10%是按名额还是按比例增加，原文待核。",
}

basis {
    id = "FUND-NURSING",
    title = "离休干部护理费标准",
    document = "《关于提高部分离休干部护理费发放标准和扩大发放范围的通知》",
    number = "组通字〔2008〕48号",
    published = "2008",
    status = "repealed",
    certainty = "to check",
    text = "1937-07-07至1945-09-02参加革命工作的每人每月400元，"
        .. "1945-09-03至1949-09-30参加的每人每月200元（起止日均含）。",
    caution = "由地方转述读得。据知标准其后提高，文号、日期、数额都待核；查明之前按不再施行处理，"
        .. "以免误用。",
}

basis {
    id = "FUND-NURSING-SINGLE",
    title = "护理费不重复享受",
    document = "《关于提高部分离休干部护理费发放标准和扩大发放范围的通知》",
    number = "组通字〔2008〕48号",
    published = "2008",
    status = "in force",
    certainty = "to check",
    text = "已领自雇费或全护理费的离休干部，不再领 FUND-NURSING 所列护理费。",
    caution = "由地方转述读得，标准提高以后是否照旧待核。",
}
