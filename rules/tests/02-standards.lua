-- 标准:哪里、什么时候,按多少。

local function standard(name, of, place, at, expect)
    test { name = name, of = of, place = place, at = at, expect = expect }
end

standard("南通返还六成党费", "dues.refund_percent", "320681", "2019-01-01", { value = 60, basis = "NT-29" })
standard("海门比南通更宽,全部返还", "dues.refund_percent", "320684", "2019-01-01", { value = 100, basis = "NT-30" })
standard("景洪没有规定返还比例", "dues.refund_percent", "532801", "2019-01-01", { value = false, reason = "532801" })
standard("党费基数分界五千元", "dues.limit", "532801", "2021-12-31", { value = 500000 })
standard("分界以下千分之五", "dues.per_mille_to_limit", "440606", "2021-12-31", { value = 5 })
standard("分界以上千分之十", "dues.per_mille_above", "440606", "2021-12-31", { value = 10 })
standard("2008年4月以前没有这个标准", "dues.limit", "532801", "2008-03-31", { value = false, reason = "2008-03-31" })
standard("副书记、委员不高于书记的七成", "allowance.committee_share", "532801", "2021-12-31", { value = "0.7" })
standard("德宏也是七成", "allowance.committee_share", "533102", "2021-12-31", { value = "0.7", basis = "DH-COMMITTEE" })
standard("南通按月发放,没有宽限", "allowance.grace_days", "320600", "2021-12-31", { value = 0 })
standard("顺德五项行动", "tasks.actions", "440606", "2022-12-31", { value = 5 })
standard("顺德十五项任务", "tasks.tasks", "440606", "2022-12-31", { value = 15 })
standard("顺德三十八项工作", "tasks.items", "440606", "2022-12-31", { value = 38 })
standard("金塔2023年起每人联系三名", "pairing.targets", "620921", "2023-01-01", { value = 3 })
standard("金塔2022年还没有“1+3+N”", "pairing.targets", "620921", "2022-12-31", { value = false, reason = "JT-06" })
standard("利津每年节日活动两次", "alliance.festival_least", "370522", "2021-12-31", { value = 2 })
standard("别处没有“1+3+N”", "pairing.targets", "532801", "2021-12-31", { value = false })
