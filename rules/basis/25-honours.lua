-- 荣誉：光荣在党50年、两优一先、示范支部命名。

basis {
    id = "HON-50-YEARS",
    title = "光荣在党50年纪念章",
    document = "“光荣在党50年”纪念章颁发工作（公开文字）",
    from = "2021-07-01",
    status = "in force",
    certainty = "public",
    text = "健在、到当年7月1日党龄满50周年（含恰满）、一贯表现良好的党员颁发纪念章。"
        .. "2021年首次颁发，约710万名；其后一般逐年七一颁发。",
    caution = "起始日按首次计算日读；“表现良好”须人工认定；党龄从哪天起算见 HON-PARTY-AGE。",
}

basis {
    id = "HON-PARTY-AGE",
    title = "党龄起算",
    document = "《中国共产党章程》",
    status = "in force",
    certainty = "to check",
    text = "党龄从成为正式党员之日起算。",
    caution = "条文待核，也有从接收为预备党员之日读的，由参数 party_age_from 定。",
}

basis {
    id = "HON-TWO-EXCELLENT",
    title = "两优一先的类别",
    document = "景洪市离退休干部党群服务中心工作材料",
    status = "reported",
    certainty = "stated",
    text = "两优一先分优秀共产党员、优秀党务工作者两类个人和先进基层党组织一类集体，"
        .. "按类别和级别登记。",
    caution = "类别由景洪材料读得，见 JH-17；评选条件和名额未载。",
}

basis {
    id = "HON-GANSU-100",
    title = "甘肃第二批省级六好支部",
    document = "甘肃省“六好”党支部命名报道",
    published = "2026-03",
    place = "620000",
    status = "reported",
    certainty = "public",
    text = "甘肃命名第二批省级“六好”支部100个。",
    caution = "第一批的个数未载。",
}
