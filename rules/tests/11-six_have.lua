-- 南通“六有一提升”、海门“六好一提升”:七项,项项做到才达标;县里的清单只可从严。

local function branch(name, fields, expect, more)
    more = more or {}
    test {
        name = "六有一提升：" .. name, of = "six_have", place = more.place or "320681", at = "2019-12-31",
        given = { fields = fields, parameters = more.parameters }, expect = expect,
    }
end

branch("七项全做到", { items_done = 7, items_due = 7 },
    { items = 7, whole = "1", total = 7, grade = "达标" })
branch("七项差一项", { items_done = 6, items_due = 7 },
    { items = 6, whole = "1", total = 6, grade = "未达标" })
branch("一项也没有做到", { items_done = 0, items_due = 7 }, { items = 0, total = 0, grade = "未达标" })
branch("列了十四项，差一项也不算达标", { items_done = 13, items_due = 14 }, { items = "6.5", grade = "未达标" })
branch("列了十四项，项项做到", { items_done = 14, items_due = 14 }, { items = 7, whole = "1", grade = "达标" })
branch("只列了六项，全做到也不达标", { items_done = 6, items_due = 6 },
    { items = 7, whole = { raw = "0" }, total = 7, reached = "达标", grade = "未达标", note = "清单项数" })
branch("没有列细目的不评", { items_done = 0 }, { items = { state = "not evaluated", reason = "细目" },
    total = false, grade = false })
branch("没有登记的不评", { items_due = 7 }, { items = { reason = "做到的细目" }, total = false, grade = false })
branch("海门按自己的清单，不少于七项", { items_done = 7, items_due = 7 }, { whole = "1", grade = "达标" },
    { place = "320684" })
branch("海门六项的不达标", { items_done = 6, items_due = 6 }, { whole = "0", grade = "未达标" },
    { place = "320684" })
branch("县里从严到十项的，九项不达标", { items_done = 9, items_due = 9 }, { total = 7, grade = "未达标" },
    { parameters = { ["assess.six_have.items"] = 10 } })
branch("别处没有这个办法", { items_done = 7, items_due = 7 },
    { total = false, grade = false, reason = "NT-12" },
    { place = "532801" })
