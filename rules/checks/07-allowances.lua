-- 书记工作补贴(X08、X11—X16)。每一笔怎么判在 relations/83-allowances;一笔钱只列一种问题。
-- _at_risk 是涉及金额(分),_against_ 是另一方的行:任职、人员,或先发的那一笔。

-- 基本补贴、绩效补贴中有某种问题的行。
local other = "l.other_source as _against_source, l.other_line as _against_line "

local function base(issues)
    return "select l.*, decimal(l.amount, 100, 2) as yuan, decimal(l.standard_fen, 100, 2) as standard, "
        .. "decimal(l.secretary_amount, 100, 2) as secretary_yuan, l.risk as _at_risk, " .. other
        .. "from allowance_lines l where l.issue in (" .. issues .. ")"
end

local function performance(issue)
    return "select l.*, decimal(l.amount, 100, 2) as yuan, decimal(l.due_fen, 100, 2) as due_yuan, "
        .. "coalesce(l.grade, '没有写') as written, coalesce(l.coef, '没有写') as written_coef, "
        .. "coalesce(l.risk, 0) as _at_risk, " .. other .. "from performance_lines l where " .. issue
end

check {
    name = "allowance-after-leaving", title = "去世、转出以后的补贴", severity = "error", lead = "去世转出后发",
    basis = { "CROSS-ALLOWANCE", "CROSS-DEPARTED" }, on = "allowances", column = "month",
    rows = [[
        select l.person_id, l.name, l.unit_id, l.gone_kind, l.gone_on, l.month, '基本' as kind,
               l.risk as _at_risk, l.other_source as _against_source, l.other_line as _against_line,
               l._source, l._line, l._row
        from allowance_lines l where l.issue = '去世转出后发'
        union all
        select l.person_id, l.name, l.unit_id, l.gone_kind, l.gone_on, l.month, '绩效', l.amount,
               p._source, p._line, l._source, l._line, l._row
        from performance_turns l join persons p on p.person_id = l.person_id where l.first_issue = '去世转出后发'
    ]],
    says = "{name}已于{gone_on}{gone_kind}，{month}仍发{kind}补贴",
    says_unit = "{month}发了{kind}补贴，人员名册中此人已在这以前去世或转出",
    cure = "请核实并按规定收回；补发以前月份的请改正所属月份",
}

-- 有行没有读进来的任职表里,也许正有这一项任职。
check {
    name = "allowance-without-post", title = "没有任职而发补贴", severity = "error", lead = "无任职",
    basis = "CROSS-ALLOWANCE", on = "allowances", column = "month",
    rows = [[
        select l.person_id, l.name, l.unit_id, l.org_name, l.month, '基本' as kind, '这个月' as time,
               l.risk as _at_risk, l.other_source as _against_source, l.other_line as _against_line,
               l._source, l._line, l._row
        from allowance_lines l where l.issue = '无任职'
        union all
        select l.person_id, l.name, l.unit_id, l.org_name, l.month, '绩效', '这一年', l.amount, null, null,
               l._source, l._line, l._row
        from performance_turns l where l.first_issue = '无任职'
    ]],
    says = "{name}{month}领{org_name}的{kind}补贴，任职表中{time}没有任职",
    cure = "请核对任职起止时间和所属月份；没有任职的按规定收回",
}

check {
    name = "secretary-unpaid", title = "书记在任而没有发补贴", severity = "error", lead = "漏发",
    basis = { "NT-26", "YN-SECRETARY", "DH-SECRETARY", "JY-SECRETARY" }, on = "posts",
    rows = [[
        select g.person_id, g.name, g.org_name, g.list as months, g.person_unit_id as unit_id,
               g.risk_fen as _at_risk, g._source, g._line, g._row
        from allowance_gaps g
    ]],
    says = "{name}任{org_name}书记，下列月份没有基本补贴：{months}",
    cure = "漏发的请补发；已发的请补报补贴发放表；已离任的请填离任时间",
}

check {
    name = "allowance-not-retired", title = "在职人员领离退休干部党组织补贴", severity = "error", lead = "不是离退休",
    basis = { "YN-SECRETARY", "DH-SECRETARY", "NT-26" }, on = "allowances", column = "person_id",
    rows = base("'不是离退休'"),
    says = "{name}不是离退休人员，领取{org_name}{month}的基本补贴",
    cure = "请核对任职表“是否离退休”和人员类别；在职人员不发",
}

check {
    name = "allowance-late", title = "补贴发放不及时", severity = "warning", lead = "迟发",
    basis = "NT-27", on = "allowances", column = "on",
    rows = [[
        select l.*, 0 as _at_risk, l.other_source as _against_source, l.other_line as _against_line
        from allowance_late l
    ]],
    says = "{name}{month}的基本补贴在{on}发放，月末后{late}天（宽限{grace}天）",
    cure = "请说明原因；日期有误的请改正",
}

check {
    name = "allowance-over-standard", title = "基本补贴超过标准", severity = "error", lead = "超标准",
    basis = { "NT-26", "ALLOW-LOCAL" }, on = "allowances", column = "amount",
    rows = base("'超标准'"),
    says = "{name}{month}的基本补贴{yuan}元，超过当月标准{standard}元",
    cure = "请核对标准和文号；多发的按规定收回",
}

check {
    name = "allowance-under-standard", title = "基本补贴低于标准", severity = "error", lead = "少发",
    basis = { "NT-26", "YN-SECRETARY", "DH-SECRETARY", "JY-SECRETARY", "ALLOW-LOCAL" },
    on = "allowances", column = "amount",
    rows = [[
        select l.person_id, m.name, l.unit_id, m.month, decimal(m.valid_fen, 100, 2) as yuan,
               decimal(m.standard_fen, 100, 2) as standard, m.means, l.amount, m.short_fen as _at_risk,
               m._source as _against_source, m._line as _against_line, l._source, l._line, l._row
        from allowance_due m join allowance_lines l on l._source = m.first_source and l._line = m.first_line
             and l.n = m.n
        where m.short_fen > 0
    ]],
    says = "{name}{month}的基本补贴{yuan}元，低于当月标准{standard}元（{means}）",
    cure = "少发的请补发；任职不满一个月的请核对任职起止时间",
}

check {
    name = "allowance-over-share", title = "副书记、委员补贴过高", severity = "error", lead = "超比例",
    basis = { "YN-COMMITTEE", "DH-COMMITTEE" }, on = "allowances", column = "amount",
    rows = base("'超比例'"),
    says = "{name}{month}的基本补贴{yuan}元，超过书记{secretary_yuan}元的规定比例（{share}）",
    cure = "请核对标准；多发的按规定收回",
}

check {
    name = "allowance-duplicate", title = "一人一月领几份补贴", severity = "error", lead = "重发",
    basis = { "CROSS-ALLOWANCE", "YN-SEVERAL-POSTS", "DH-SEVERAL-POSTS" }, on = "allowances", column = "org_id",
    rows = base("'重发', '一人多补'"),
    says = "{name}{month}已在{first_org}领基本补贴，又在{org_name}领{yuan}元（{issue}）；一个月只发一份",
    says_unit = "{name}{month}已领一份基本补贴，又领{yuan}元；一个月只发一份",
    cure = "请与有关党组织核对，只发一份；分次发放的请注明，重报的请改正所属月份",
}

check {
    name = "performance-repeated", title = "绩效补贴重发", severity = "error", lead = "绩效重发",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.issue = '重发'"),
    says = "{name}{year}年的绩效补贴已在{first_org}发过，又在{org_name}发{yuan}元",
    cure = "绩效补贴一年一次；重发的按规定收回",
}

check {
    name = "performance-barred", title = "被否决的仍发绩效补贴", severity = "error", lead = "绩效被否决仍发",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.issue = '被否决仍发'"),
    says = "{name}{org_name}的等次是{judged_grade}，仍发绩效补贴{yuan}元",
    cure = "请核对否决事项；不应发的按规定收回",
}

check {
    name = "performance-grade-differs", title = "绩效补贴等次、系数与考核不符", severity = "error", lead = "绩效等次不符",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.issue in ('等次不符', '系数不符')"),
    says = "{name}{org_name}的等次写的是{written}、系数{written_coef}，考核是{judged_grade}、{coefficient}；发{yuan}元，应发{due_yuan}元",
    cure = "请核对核定的等次；按核定的等次补发或收回",
}

check {
    name = "performance-over", title = "绩效补贴多发", severity = "error", lead = "绩效多发",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.issue = '超标准'"),
    says = "{name}{org_name}的绩效补贴{yuan}元，多于应发{due_yuan}元",
    cure = "请核对等次、系数和任职月数；多发的按规定收回",
}

check {
    name = "performance-under", title = "绩效补贴少发", severity = "error", lead = "绩效少发",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.issue = '少发'"),
    says = "{name}{org_name}的绩效补贴{yuan}元，少于应发{due_yuan}元",
    cure = "请核对等次、系数和任职月数；少发的请补发",
}

check {
    name = "performance-early", title = "绩效补贴先于考核发放", severity = "warning", lead = "绩效考核前发",
    basis = "NT-27", on = "allowances", column = "amount",
    rows = performance("l.early"),
    says = "{name}{org_name}的绩效补贴在{on}发放，先于年终考核",
    cure = "绩效补贴根据年终考核发放；日期有误的请改正",
}

check {
    name = "performance-unpaid", title = "绩效补贴没有发", severity = "warning", lead = "绩效漏发", basis = "NT-27", on = "posts",
    rows = [[
        select s.person_id, s.name, s.org_name, s.grade, s.unit_id, decimal(s.due_fen, 100, 2) as due_yuan,
               s.due_fen as _at_risk, s._source, s._line
        from performance_unpaid s
    ]],
    says = "{name}{org_name}书记的等次是{grade}，应发绩效补贴{due_yuan}元，没有发放记录",
    cure = "漏发的请补发；已发的请补报补贴发放表",
}
