-- 审计抽样的约定。
basis {
    id = "AUDIT-SAMPLE",
    title = "支出凭证抽样约定",
    document = "mingce 审计抽样约定(docs/audit.md)",
    status = "in force",
    certainty = "stated",
    text = "逐笔核对之后，凭证按可重现的办法抽取：达到全取限额的每笔都取，其余按种子和支出编号的 SHA-256 从小到大取若干笔。"
        .. "任何人用同样的种子、名册都能抽出同样的凭证。",
    caution = "笔数、限额和种子是程序给的缺省，由审计组在开始前定，改在 case.lua 的 set 里。",
}
