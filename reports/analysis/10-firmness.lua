-- 名次稳健性:考核规则写了 firmness、样本数大于零时才有。
sheet {
    report = "analysis", skip_empty = true, with_run = true,
    name = "名次稳健性", title = "{place.name}考核名次稳健性分析表", counted_in = "名",
    rows = { from = "firmness_ranks", order = "assessment, peer_group, nominal, subject_id" }, freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "title" },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "单位", field = "subject_name" },
        { title = "考核名次", field = "rank", look = "integer" },
        { title = "按各项指标的名次", field = "nominal", look = "integer" },
        { title = "变动以后的名次", columns = {
            { title = "中位", field = "median", look = "integer" },
            { title = "5%", field = "low", look = "integer" },
            { title = "95%", field = "high", look = "integer" },
            { title = "最好", field = "best", look = "integer" },
            { title = "最差", field = "worst", look = "integer" },
        } },
        { title = "有把握的位次", columns = {
            { title = "从", field = "from_place", look = "integer" },
            { title = "到", field = "to_place", look = "integer" },
        } },
        { title = "结论", field = "verdict", look = "centre" },
    },
    notes = {
        "怎么看：权重、折算办法本可以定成别样。把这些在合理范围内变动几百次，名次落在“5%”到“95%”之间的占九成；“从”“到”是与每一个同组单位逐一比过、有95%把握的位次范围。",
        "不能得出：名次不稳不是评错了，是说相邻单位差距很小，不宜据此分等奖惩；加分、扣分不在其中。本表只供内部研究，不改变考核结果。",
    },
}

sheet {
    report = "analysis", skip_empty = true, with_run = true,
    name = "相邻名次", title = "{place.name}考核相邻名次能否分出高下表", counted_in = "%",
    rows = { from = "firmness_neighbours", order = "assessment, peer_group, ordinal" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "title" },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "名次在前", field = "upper_name" },
        { title = "名次在后", field = "lower_name" },
        { title = "变动以后", columns = {
            { title = "仍在前", field = "above_share", look = "percent", bar = true },
            { title = "并列", field = "alike_share", look = "percent" },
            { title = "反在后", field = "below_share", look = "percent" },
        } },
        { title = "结论", field = "verdict", look = "centre" },
    },
    notes = { "怎么看：变动几百次，名次在前的仍在前的占95%以上，才算能分出高下。分不出高下的两个单位，名次先后主要取决于权重怎么定。" },
}

sheet {
    report = "analysis", skip_empty = true, with_run = true,
    name = "名次变动来源", title = "{place.name}考核名次变动来源分析表", counted_in = "次",
    rows = { from = "firmness_causes", order = "assessment, peer_group, ordinal" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "title" },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "变动的因素", field = "factor_title" },
        { title = "范围", field = "detail" },
        { title = "单独的影响", field = "first_order", look = "fine" },
        { title = "连同与其他因素的共同影响", field = "total", look = "fine" },
        { title = "基本样本", field = "samples", look = "integer" },
        { title = "计算次数", field = "evaluations", look = "integer" },
    },
    notes = { "怎么看：影响从0到1，说名次变动有多少出于这一因素；共同影响比单独影响大得多的，是几个因素合起来才起作用。样本少时估计粗略，可略小于0。" },
}
