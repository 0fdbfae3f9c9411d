-- 隐私：个人信息保护法，以及名册各级输出的脱敏约定。

basis {
    id = "PRIV-SENSITIVE",
    title = "敏感个人信息",
    document = "《中华人民共和国个人信息保护法》",
    from = "2021-11-01",
    status = "in force",
    certainty = "public",
    text = "泄露易致尊严或安全受损的是敏感个人信息：生物识别、宗教信仰、特定身份、医疗健康、"
        .. "金融账户、行踪，以及不满14周岁者的信息。处理须有特定目的、充分必要并严格保护。",
    caution = "见第28条。健康状况、身份号码、银行账号、详细住址明显属于此类。",
}

basis {
    id = "PRIV-IDENTITY",
    title = "党员和离休身份按特定身份对待",
    document = "《中华人民共和国个人信息保护法》",
    from = "2021-11-01",
    status = "in force",
    certainty = "to check",
    text = "党员身份、离休身份按“特定身份”对待，从严保护。",
    caution = "是解释，法律没有点明，待核。",
}

basis {
    id = "PRIV-STATE",
    title = "国家机关处理个人信息",
    document = "《中华人民共和国个人信息保护法》",
    from = "2021-11-01",
    status = "in force",
    certainty = "to check",
    text = "国家机关在法定职权内处理，以履职必需为限。",
    caution = "见第33至37条，条文待核。",
}

basis {
    id = "PRIV-IMPACT",
    title = "敏感信息影响评估",
    document = "《中华人民共和国个人信息保护法》",
    from = "2021-11-01",
    status = "in force",
    certainty = "to check",
    text = "处理敏感个人信息，事前作影响评估。",
    caution = "见第55条，条文待核。",
}

basis {
    id = "PRIV-P0",
    title = "P0 内部全量",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "本局内部使用，全部字段照列，数字准确，不隐去。",
    caution = "是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-P1",
    title = "P1 单位反馈",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "只给本单位自己的行，姓名全列。身份号码只在该格须补正时显示，"
        .. "别处隐去出生日期码和末四位；电话只留前三位和后四位。",
    caution = "表上已有出生年月时，末位校验码会把号码缩到两至四种可能，所以末四位也隐去。"
        .. "是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-P2",
    title = "P2 上报",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "只列合计和表式要求的名单（荣誉、书记等），名单有姓名而无身份号码、无住址；"
        .. "健康只列合计。数字准确，小数目也不隐去。",
    caution = "是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-P3",
    title = "P3 公开",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "只列合计；1至4人的格写“<5”，并隐去足以反推的另一格。",
    caution = "P0、P2 是正式报表，不作这种隐去。是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-KEYED-DIGEST",
    title = "跨文件的人员代号",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "跨文件对人用带密钥的摘要（BLAKE2b 或 HMAC），密钥另存；逐行证据的摘要加盐。"
        .. "不用身份号码的直接摘要。",
    caution = "18位号码可能的取值不多，直接摘要可以逐个试出。是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-DUPLICATE",
    title = "跨单位重复的告知",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "告知单位有人重复时只写“与外单位重复，请联系县局”，不说是哪个单位。",
    caution = "是本项目的约定，各单位可以从严。",
}

basis {
    id = "PRIV-LOGS",
    title = "日志不写身份号码",
    document = "名册脱敏约定",
    status = "in force",
    certainty = "to check",
    text = "日志和出错信息只写行号，不写身份号码。",
    caution = "是本项目的约定，各单位可以从严。",
}
