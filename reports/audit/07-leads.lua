-- C7:疑点逐条列出,两边的行对照;取证单一条一页,留给单位答复和盖章。
sheet {
    report = "audit", name = "审计疑点汇总", title = "{place.name}经费审计疑点汇总表", counted_in = "元",
    rows = { from = "audit_lead_kinds", order = "turn, lead, rule_title" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "疑点类型", field = "lead" },
        { title = "核对内容", field = "rule_title" },
        { title = "性质", field = "severity", look = "centre" },
        { title = "条数", field = "leads", look = "integer", sum = true },
        { title = "其中：已核实说明", field = "answered", look = "integer", sum = true },
        { title = "涉及单位", field = "units", look = "integer" },
        { title = "涉及金额", field = "at_risk_fen", look = "money", sum = true },
        { title = "未定金额的条数", field = "without", look = "integer", sum = true },
    },
    empty = "没有疑点。",
    notes = {
        "说明：1.一条疑点是名册中一行与规定或另一行不符，由程序逐行核对得出，是否成立由审计组核实认定。2.涉及金额是疑点成立时差多少钱：漏发、少发为应发未发数，重发、超发、无任职等为多发数。一笔支出有几条疑点的，各条都写它的金额，所以合计不等于损失数。3.各条见《审计疑点清单》，取证用《审计取证单》。",
    },
    charts = { { kind = "bar", title = "各类疑点涉及金额", label = "核对内容", value = "涉及金额" } },
    signature = true,
}

sheet {
    report = "audit", name = "审计疑点清单", title = "{place.name}经费审计疑点清单", counted_in = "元", paper = "A3",
    rows = { from = "audit_leads", order = "turn, lead, unit_id, path, line, finding_id" }, total = true, freeze = 4,
    columns = {
        { title = "序号", number = true },
        { title = "疑点编号", field = "code" },
        { title = "疑点类型", field = "lead", look = "centre" },
        { title = "单位", field = "unit_name" },
        { title = "疑点内容", field = "message" },
        { title = "涉及金额", field = "at_risk_fen", look = "money", sum = true },
        { title = "性质", field = "severity", look = "centre" },
        { title = "本行", columns = {
            { title = "文件", field = "path" },
            { title = "行", field = "line", look = "integer" },
            { title = "内容", field = "content" },
        } },
        { title = "对照行", columns = {
            { title = "文件", field = "against_path" },
            { title = "行", field = "against_line", look = "integer" },
            { title = "内容", field = "against_content" },
        } },
        { title = "依据", field = "basis_text" },
        { title = "核实情况", field = "state", look = "centre" },
        { title = "单位答复", blank = true },
    },
    empty = "没有疑点。",
    notes = {
        "说明：1.疑点编号在同样的名册下不变，单位核实说明时写这个编号。2.本行、对照行是名册文件中的行号和内容，可以翻到原件。3.没有写涉及金额的，是不涉及金额或无法确定。",
    },
    signature = true,
}

sheet {
    report = "audit", name = "审计取证单", title = "审计取证单", cards = true, skip_empty = true,
    rows = { from = "audit_leads", order = "turn, lead, unit_id, path, line, finding_id" },
    columns = {
        { title = "疑点编号", field = "code", look = "centre" },
        { title = "序号", number = true, look = "centre" },
        { title = "被审计单位", field = "unit_name", look = "centre" },
        { title = "疑点类型", field = "lead", look = "centre" },
        { title = "涉及金额（元）", field = "at_risk_fen", look = "money" },
        { title = "性质", field = "severity", look = "centre" },
        { title = "审计事项", field = "rule_title" },
        { title = "疑点内容", field = "message" },
        { title = "本行文件", field = "path" },
        { title = "本行行号", field = "line", look = "integer" },
        { title = "核实情况", field = "state", look = "centre" },
        { title = "本行内容", field = "content" },
        { title = "对照行文件", field = "against_path" },
        { title = "对照行行号", field = "against_line", look = "integer" },
        { title = "对照行内容", field = "against_content" },
        { title = "依据", field = "basis_text" },
        { title = "建议", field = "cure" },
        { title = "单位答复意见", blank = true },
        { title = "所附材料", blank = true },
        { title = "单位负责人签章", blank = true },
        { title = "审计人员签字", blank = true },
    },
    notes = { "说明：本单由程序按名册逐行核对生成，疑点是否成立以核实为准。行号为名册文件中的行号。" },
}
