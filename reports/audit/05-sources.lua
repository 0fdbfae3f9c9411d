-- C5:来源×用途、各来源到位情况、实物登记。实物按折价另列,不并入现金。
sheet {
    report = "audit", only_with = { "budgets", "payments" },
    name = "来源支出", title = "{place.name}离退休干部党建工作资金来源与支出结构表", counted_in = "元",
    rows = { from = "source_uses", order = "turn" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "用途（经费类别）", field = "fund_kind" },
        { title = "预算批复", field = "approved_fen", look = "money", sum = true },
        { title = "实际拨付", columns = {
            { title = "小计", field = "received_fen", look = "money", sum = true },
            { title = "财政", field = "finance_fen", look = "money", sum = true },
            { title = "党费返还", field = "refund_fen", look = "money", sum = true },
            { title = "街道社区", field = "street_fen", look = "money", sum = true },
            { title = "社会支持", field = "social_fen", look = "money", sum = true },
            { title = "县管党费", field = "county_fen", look = "money", sum = true },
            { title = "没有写来源", field = "unnamed_fen", look = "money", sum = true },
        } },
        { title = "上年结转", field = "carried_fen", look = "money", sum = true },
        { title = "本年支出", field = "spent_fen", look = "money", sum = true },
        { title = "支出占比", field = "use_share", look = "percent" },
        { title = "另：实物折价", field = "inkind_fen", look = "money", sum = true },
    },
    charts = {
        { kind = "pie", title = "资金来源（实际拨付）", columns = { "财政", "党费返还", "街道社区", "社会支持", "县管党费" } },
        { kind = "bar", title = "本年支出", label = "用途（经费类别）", value = "本年支出" },
    },
    empty = "没有报送预算和支出。",
    notes = {
        "说明：1.各来源是经费预算中填的实际拨付，党费与财政资金、公益金分开列，不相互抵用。2.书记补贴没有支出明细的，支出按补贴发放表。3.实物折价不在拨付和支出之内。",
    },
    signature = true,
}

sheet {
    report = "audit", only_with = "budgets",
    name = "来源到位", title = "{place.name}离退休干部党建工作经费来源到位情况表", counted_in = "元",
    rows = { from = "source_arrival", order = "turn" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "来源", field = "source" },
        { title = "要求", field = "duty", look = "centre" },
        { title = "单位数", field = "units", look = "integer" },
        { title = "应到位（批复）", field = "approved_fen", look = "money", sum = true },
        { title = "实际拨付", field = "received_fen", look = "money", sum = true },
        { title = "差额", field = "gap_fen", look = "money", sum = true },
        { title = "到位率", field = "arrived", look = "percent" },
        { title = "占全部来源", field = "share", look = "percent" },
        { title = "说明", field = "remark" },
    },
    charts = {
        { kind = "column", title = "各来源到位率", label = "来源", value = "到位率" },
    },
    notes = {
        "说明：到位率＝实际拨付÷应到位，可以超过100%。财政预算、党费返还、街道社区三项须到位，社会支持作补充（海安的做法，他地只作统计）。街道社区“尽责”既指经费也指责任，责任不在本表。",
    },
    signature = true,
}

-- 按单位的同一些数,比率由分子、分母相加后重算,合计在前。
sheet {
    report = "audit", only_with = { "budgets", "payments" },
    name = "单位收支", title = "{place.name}离退休干部党建工作经费收支情况表", counted_in = "元", paper = "A3",
    rows = { level = "unit",
             where = "unit_id in (select unit_id from year_budgets union select unit_id from year_spending)" },
    total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "预算批复", measure = "fund_approved" },
        { title = "实际拨付", columns = {
            { title = "合计", measure = "fund_received" },
            { title = "财政", measure = "source_received_finance" },
            { title = "党费返还", measure = "source_received_refund" },
            { title = "街道社区", measure = "source_received_street" },
            { title = "社会支持", measure = "source_received_social" },
            { title = "县管党费", measure = "source_received_county" },
            { title = "没有写来源", measure = "source_unnamed" },
        } },
        { title = "到位率", measure = "fund_arrival", look = "percent" },
        { title = "社会支持占比", measure = "social_share", look = "percent" },
        { title = "上年结转", measure = "fund_carried" },
        { title = "本年支出", measure = "fund_spent" },
        { title = "执行率", measure = "fund_execution", look = "percent" },
        { title = "另：实物折价", measure = "inkind_value" },
    },
    checks = {
        { title = "各来源之和＋没有写来源＝实际拨付",
          plus = { "source_received_finance", "source_received_refund", "source_received_street",
                   "source_received_social", "source_received_county", "source_unnamed" },
          minus = { "fund_received" } },
    },
    notes = {
        "说明：到位率＝实际拨付÷批复，没有填拨付数的行不算；执行率＝本年支出÷（上年结转＋批复）；社会支持占比＝社会支持÷写明来源的实际拨付。",
    },
    signature = true,
}

sheet {
    report = "audit", only_with = "budgets", skip_empty = true,
    name = "实物支持", title = "{place.name}离退休干部党建工作实物支持登记表", counted_in = "元",
    rows = { from = "inkind_list", order = "unit_id, fund_kind, inkind_item" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "随同经费", field = "fund_kind", look = "centre" },
        { title = "来源", field = "source", look = "centre" },
        { title = "实物", field = "inkind_item" },
        { title = "折价", field = "value_fen", look = "money", sum = true },
        { title = "验收人（签字）", blank = true },
    },
    notes = { "说明：实物按物品和折价另册登记，不并入现金。没有填折价的空着。" },
    signature = true,
}
