-- C3:一个人在一个党组织一行。十二个月另成一张,应发、实发上下对照:横着排二十四格,纸上看不清。
local rows = { from = "allowance_sheet", order = "unit_id, org_name, org_id, held, person_id" }

sheet {
    report = "audit", only_with = "allowances",
    name = "书记补贴核对", title = "{place.name}离退休干部党支部书记工作补贴发放核对表", counted_in = "元",
    rows = rows, total = true, freeze = 2, paper = "A3",
    columns = {
        { title = "党支部", field = "org_name" },
        { title = "姓名", field = "name", look = "centre" },
        { title = "职务", field = "post", look = "centre" },
        { title = "任职起止", field = "held", look = "centre" },
        { title = "任职文号", field = "doc_no" },
        { title = "标准（每月）", field = "standard", look = "centre" },
        { title = "基本补贴", columns = {
            { title = "应发月数", field = "months", look = "integer", sum = true },
            { title = "应发", field = "due_fen", look = "money", sum = true },
            { title = "实发", field = "paid_fen", look = "money", sum = true },
        } },
        { title = "绩效补贴", columns = {
            { title = "等次", field = "grade", look = "centre" },
            { title = "系数", field = "coefficient", look = "centre" },
            { title = "应发", field = "performance_due_fen", look = "money", sum = true },
            { title = "实发", field = "performance_fen", look = "money", sum = true },
        } },
        { title = "支付日期", field = "paid_on", look = "centre" },
        { title = "凭证号", field = "vouchers" },
        { title = "差额", field = "difference_fen", look = "money", sum = true },
        { title = "问题类型", field = "words" },
        { title = "涉及金额", field = "risk_fen", look = "money", sum = true },
        { title = "标准依据", field = "basis_text" },
        { title = "单位说明", blank = true },
    },
    empty = "没有应发或已发的书记补贴。",
    notes = {
        "说明：1.应发＝各应发月份的标准之和，标准取当月1日施行的；整月在任的才应发，到任、离任当月发的不作差错。差额＝实发－应发，正数为多发。2.应发{measure.allowance_due_months}个月，已发{measure.allowance_paid_months}个月，漏发{measure.allowance_unpaid_months}个月；漏发{measure.allowance_unpaid_amount}元。没有发的月份列在“补贴盲区名单”，各月应发、实发见“书记补贴逐月核对”。",
        "3.一笔钱只列一种问题，先后为：去世转出后发、无任职、不是离退休、重发（一人多补）、超标准、超比例；漏发、少发按标准计涉及金额，迟发、考核前发不计。4.标准为下限的，多发不作差错；“未定”是没有见到当地标准，不算应发金额。5.问题是疑点，由单位说明、县局认定。6.数据 {inputs}，规则 {rules}，程序版本 {version}。",
    },
    signature = true,
}

local months = {}
for month = 1, 12 do
    months[month] = { title = month .. "月", field = "month_" .. month, look = "money" }
end

sheet {
    report = "audit", only_with = "allowances",
    name = "书记补贴逐月核对", title = "{place.name}离退休干部党支部书记基本补贴逐月核对表", counted_in = "元",
    rows = { from = "allowance_grid", order = "place, unit_id, org_name, org_id, held, person_id, line" },
    freeze = 3, paper = "A3",
    columns = {
        { title = "党支部", field = "org_name" },
        { title = "姓名", field = "name", look = "centre" },
        { title = "项目", field = "item", look = "centre" },
        { title = "各月基本补贴", columns = months },
        { title = "合计", field = "all_fen", look = "money" },
        { title = "问题类型", field = "words" },
    },
    empty = "没有应发或已发的书记补贴。",
    notes = {
        "说明：每项任职应发、实发各一行，有月份不同的加一行差额（实发－应发），只写不同的月份；没有应发也没有发的月份空着。差额没有写问题的，是到任、离任当月发的。合计与“书记补贴核对”相同。",
    },
    signature = true,
}

sheet {
    report = "audit", only_with = "allowances",
    name = "补贴盲区名单", title = "{place.name}离退休干部党支部书记工作补贴盲区名单", counted_in = "个月、元",
    rows = { from = "allowance_gaps", order = "unit_id, org_id, person_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "党支部", field = "org_name" },
        { title = "姓名", field = "name", look = "centre" },
        { title = "没有补贴的月数", field = "months", look = "integer", sum = true },
        { title = "月份", field = "list" },
        { title = "按标准应补", field = "risk_fen", look = "money", sum = true },
        { title = "单位说明", blank = true },
    },
    empty = "应发的月份都有补贴。",
    notes = {
        "说明：应发{measure.allowance_due_months}个月，已发{measure.allowance_paid_months}个月；覆盖率＝已发月数÷应发月数。当地没有标准的，金额空着。",
    },
    signature = true,
}

sheet {
    report = "audit", only_with = "allowances",
    name = "补贴覆盖率", title = "{place.name}离退休干部党支部书记工作补贴覆盖情况表", counted_in = "个月、元",
    rows = { level = "unit", where = "unit_id in (select unit_id from allowance_orgs)" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "单位名称", field = "unit_name" },
        { title = "应发月数", measure = "allowance_due_months" },
        { title = "已发月数", measure = "allowance_paid_months" },
        { title = "漏发月数", measure = "allowance_unpaid_months" },
        { title = "覆盖率", measure = "allowance_coverage", bar = true },
        { title = "应发金额", measure = "allowance_due_amount" },
        { title = "实发金额", measure = "allowance_paid_amount" },
        { title = "漏发金额", measure = "allowance_unpaid_amount" },
        { title = "疑点涉及金额", measure = "allowance_at_risk" },
    },
    checks = {
        { title = "应发月数＝已发月数＋漏发月数", plus = { "allowance_due_months" },
          minus = { "allowance_paid_months", "allowance_unpaid_months" } },
    },
    notes = { "说明：只列基本补贴，绩效补贴见“绩效补贴测算”；覆盖率由月数重算，不作平均。" },
    signature = true,
}
