-- 组织设置：党支部工作条例（试行）、基层组织选举工作条例，以及手册和各地的公开文字。
-- 各条都由公开转载件读得，不是公报文本；没有写地方的是全国规定。

basis {
    id = "ORG-BRANCH",
    title = "党支部人数",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "public",
    text = "正式党员3人以上（含3人）的单位应当成立党支部；支部党员一般不超过50人（含50人）。",
    caution = "“一般”留有余地，超过50人只作提示；3人只数正式党员。施行日期2018-10-28待核。",
}

basis {
    id = "ORG-JOINT",
    title = "联合党支部",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "public",
    text = "正式党员不足3人（不含3人）的单位组成联合党支部，联合的单位一般不超过5个（含5个）。",
    caution = "施行日期2018-10-28待核。",
}

basis {
    id = "ORG-PROJECT",
    title = "项目党支部",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "public",
    text = "项目为期6个月以上（含6个月）且条件具备的，应当成立党支部。",
    caution = "“条件具备”须人工认定。施行日期2018-10-28待核。",
}

basis {
    id = "ORG-TEMPORARY",
    title = "临时党支部",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "to check",
    text = "党员组织关系不转入的可设临时党支部；临时党支部一般不发展党员、不处分党员、不收党费、"
        .. "不选举代表，成员仍计在原支部。",
    caution = "条文待核。“成员仍计在原支部”由组织关系不转推出。施行日期2018-10-28待核。",
}

basis {
    id = "ORG-COMMITTEE",
    title = "支部委员会",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "public",
    text = "正式党员7人以上（含7人）的支部设支委会，委员3至5人，最多7人（含7人）；"
        .. "不足7人（不含7人）的设书记1人，必要时设副书记1人。",
    caution = "施行日期2018-10-28待核。",
}

basis {
    id = "ORG-TERM",
    title = "支部班子任期",
    document = "《中国共产党支部工作条例（试行）》",
    from = "2018-10-28",
    status = "in force",
    certainty = "public",
    text = "村和社区的支部任期5年，其他基层单位的支部一般3年。任期届满日起未换届的列为届满未换届。",
    caution = "“届满未换届”的列法为推定。施行日期2018-10-28待核。",
}

basis {
    id = "ORG-TERM-SHIFT",
    title = "提前或延期换届",
    document = "《中国共产党基层组织选举工作条例》",
    published = "2020-07-13",
    from = "2020-07-13",
    status = "in force",
    certainty = "public",
    text = "换届可以提前或延期，须经批准，期限不超过1年（含1年）。",
    caution = "2020-06-29审议批准，2020-07-13发布；施行日未另见，按发布日读，待核。",
}

basis {
    id = "ORG-DELEGATES",
    title = "党员代表会议",
    document = "《中国共产党基层组织选举工作条例》",
    published = "2020-07-13",
    from = "2020-07-13",
    status = "in force",
    certainty = "public",
    text = "党员500人以上（含500人），或者所辖组织分散的，可以开党员代表会议。",
    caution = "“分散”须人工认定。2020-06-29审议批准，2020-07-13发布；施行日未另见，按发布日读，"
        .. "待核。",
}

basis {
    id = "ORG-QUORUM-ELECTION",
    title = "选举到会人数",
    document = "基层组织选举工作的早先暂行规定",
    status = "in force",
    certainty = "to check",
    text = "选举时到会有选举权的党员须超过应到会的五分之四（不含五分之四）。",
    caution = "读自早先的暂行规定，现行条例沿用其意，条文待核。",
}

basis {
    id = "ORG-QUORUM-MEETING",
    title = "党员大会到会人数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "党员大会到会有表决权的党员须超过半数（不含恰半数）。",
    caution = "读自单位和地方的制度文字，全国条文待核。",
}

basis {
    id = "ORG-QUORUM-COMMITTEE",
    title = "支委会到会人数",
    document = "党组织生活制度（公开转载文字）",
    status = "in force",
    certainty = "public",
    text = "支委会到会委员须达到半数或超过半数，方可开会议事。",
    caution = "含不含恰半数各文不一，由参数定；全国条文待核。",
}

basis {
    id = "ORG-GENERAL-BRANCH",
    title = "党总支人数",
    document = "基层党建工作手册（公开文字）",
    status = "in force",
    certainty = "public",
    text = "党员超过50人、不足100人（不含100人）的设党总支。",
    caution = "恰50人的归属各文不一（或含，或不含），由参数定；"
        .. "恰100人的归党委与否见 ORG-PARTY-COMMITTEE。",
}

basis {
    id = "ORG-GENERAL-LINGWU",
    title = "灵武党总支人数",
    document = "灵武市公开文字",
    place = "640181",
    status = "in force",
    certainty = "public",
    text = "灵武市以党员50人以上（含50人）设党总支。",
}

basis {
    id = "ORG-PARTY-COMMITTEE",
    title = "基层党委人数",
    document = "基层党建工作手册（公开文字）",
    status = "in force",
    certainty = "public",
    text = "党员超过100人的设基层党委。",
    caution = "恰100人是否设党委各文不一，由参数定。",
}

basis {
    id = "ORG-RETIRED-GENERAL",
    title = "宜兴离退休干部党总支",
    document = "宜兴市离退休干部党组织设置要求（依据中组发〔2006〕12号）",
    place = "320282",
    status = "in force",
    certainty = "public",
    text = "离退休干部党员超过50人（不含50人）的，可以设党总支。",
    caution = "只见宜兴市的文字，中组发〔2006〕12号原文待核，不当作全国规定。",
}

basis {
    id = "ORG-SECRETARY-AGE",
    title = "宜兴书记年龄",
    document = "宜兴市离退休干部党组织设置要求（依据中组发〔2006〕12号）",
    place = "320282",
    status = "in force",
    certainty = "public",
    text = "离退休干部党组织书记一般不超过75岁（含75岁）；放宽的，另配1名在职党员任副书记。",
    caution = "与党总支同条叙述，是否及于支部书记待核原文；只在宜兴适用，别处只作参数的参照。",
}

basis {
    id = "ORG-GANSU-2020",
    title = "甘肃离退休干部党支部概况",
    document = "甘肃省离退休干部党建报道",
    published = "2020-12-24",
    place = "620000",
    status = "reported",
    certainty = "public",
    text = "甘肃2020年有离退休干部党支部3200多个（大于3200），没有一个超过50人。",
    caution = "是先例，不是规定。",
}

basis {
    id = "ORG-ZHANHUA",
    title = "沾化党建联盟",
    document = "沾化区“七彩党建联盟”报道",
    place = "371603",
    status = "reported",
    certainty = "public",
    text = "沾化区67个区直离退休干部党组织按单位性质相近组成7个党建联盟，平均每个联盟约9.6个。",
    caution = "日期未载；平均数是推算；是先例，不是规定。",
}
