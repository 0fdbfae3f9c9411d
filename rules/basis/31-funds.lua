-- 经费的示范办法和口径:文件没有给数的,这里只有示范,案卷采用(adopt)或者另行设定(set)以后才计算。

basis {
    id = "FUND-SUBSIDY-MODEL",
    title = "大型活动奖补示范办法",
    document = "mingce 奖补示范表(rules/parameters/84-funds.lua)",
    status = "model",
    certainty = "to check",
    text = "每次奖补取上限、比例×合规费用、动用前余额三者中最小的；参加不足人数下限的不奖补。",
    caution = "比例、上限、人数都是示范，不是哪一级的规定；LJ-18 没有给数，采用前应由当地改定并发文。",
}

basis {
    id = "FUND-SHARE-MODEL",
    title = "联盟活动费用分摊示范办法",
    document = "mingce 费用分摊示范表(rules/parameters/84-funds.lua)",
    status = "model",
    certainty = "to check",
    text = "联盟活动的费用由活动当日在盟的各成员单位平均分摊，尾差用最大余额法，份额之和等于费用。",
    caution = "LJ-12 只说协商解决；平均、人数、主办三种都是推定，以协商结果为准。",
}

basis {
    id = "FUND-ACCOUNT",
    title = "经费收支的计算口径",
    document = "mingce 经费统计口径(rules/relations/84-funds.lua)",
    status = "in force",
    certainty = "stated",
    text = "到位率=实际拨付÷批复（应到位）；执行率=本年支出÷（上年结转＋批复）；年末结余=上年结转＋实际拨付"
        .. "－本年支出；社会支持占比=社会支持实收÷各来源实收合计。实物按折价另列，不并入现金。",
    caution = "支出按支出明细；书记补贴没有支出明细的，按补贴发放表。",
}
