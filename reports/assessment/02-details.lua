-- A2:每个单位每项指标一行,扣分写明怎么扣的、凭什么扣;单位意见留给单位填。
sheet {
    report = "assessment", skip_empty = true,
    name = "考核明细表", title = "{place.name}离退休干部党建工作年度考核指标得分明细及扣分依据表",
    counted_in = "分", paper = "A3",
    rows = { from = "annual_details", order = "peer_group, unit_id, ordinal" }, freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "编号", field = "number", look = "centre" },
        { title = "指标", field = "title" },
        { title = "评分标准", field = "standard" },
        { title = "满分", field = "full", look = "points" },
        { title = "应完成", field = "needed", look = "centre" },
        { title = "实完成", field = "done", look = "centre" },
        { title = "自评", field = "self", look = "points" },
        { title = "初评", field = "first", look = "points" },
        { title = "复核", field = "review", look = "points" },
        { title = "核定", field = "settled", look = "points" },
        { title = "扣分", field = "lost", look = "points" },
        { title = "扣分依据", columns = {
            { title = "算式、标准", field = "formula" },
            { title = "事由", field = "reason" },
            { title = "文号", field = "doc_no" },
            { title = "来源（文件、行）", field = "at" },
        } },
        { title = "单位意见（盖章）", blank = true },
        { title = "复核结果", field = "reviewed" },
    },
    notes = {
        "说明：1.扣分＝满分－核定；没有得分的写明未评价的原因。2.应完成、实完成由程序按名册和台账数出，不是这样计分的指标空着。3.来源为登记该项评分的文件和行；文件的行号与用编辑软件打开时相同。4.单位对得分有异议的，在“单位意见”栏填写。",
        "5.数据 {inputs}，规则 {rules}，程序版本 {version}。",
    },
    signature = true,
}

sheet {
    report = "assessment", skip_empty = true,
    name = "指标平均得分", title = "{place.name}离退休干部党建工作年度考核指标平均得分和满分率表",
    counted_in = "分、个单位",
    rows = { from = "annual_items", order = "ordinal" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "编号", field = "number", look = "centre" },
        { title = "指标", field = "title" },
        { title = "满分", field = "full", look = "points" },
        { title = "适用单位", field = "units", look = "integer" },
        { title = "得出分数", field = "scored", look = "integer" },
        { title = "未评价", field = "open", look = "integer" },
        { title = "平均得分", field = "mean", look = "points" },
        { title = "得分率", field = "rate", look = "percent", bar = true },
        { title = "得满分的单位", field = "whole", look = "integer" },
        { title = "满分率", field = "whole_rate", look = "percent", bar = true },
        { title = "自评高出核定（平均）", field = "over_claimed", look = "points" },
    },
    charts = {
        { kind = "bar", title = "各指标得分率", label = "指标", value = "得分率" },
    },
    notes = {
        "说明：得分率＝得分之和÷满分之和；满分率＝得满分的单位数÷得出分数的单位数；自评高出核定只按报了自评的单位计，负数为自评低于核定。",
    },
    signature = true,
}
