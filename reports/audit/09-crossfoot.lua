-- 同一个数在两张表上的,在这里逐项核对。
sheet {
    report = "audit", skip_empty = true,
    name = "勾稽核对", title = "{place.name}经费审计各表勾稽核对表", counted_in = "元",
    rows = { from = "fund_crossfoot", order = "turn" },
    columns = {
        { title = "序号", number = true },
        { title = "项目", field = "title" },
        { title = "甲处", columns = {
            { title = "出处", field = "a_title", look = "centre" },
            { title = "金额", field = "a_fen", look = "money" },
        } },
        { title = "乙处", columns = {
            { title = "出处", field = "b_title", look = "centre" },
            { title = "金额", field = "b_fen", look = "money" },
        } },
        { title = "差额", field = "gap_fen", look = "money" },
        { title = "结论", field = "verdict", look = "centre" },
    },
    notes = { "说明：“返还党费到账”是两张名册的数，可以不符，须核对；其余各项不符的，是计算有误。" },
}
