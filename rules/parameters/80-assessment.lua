-- 考核。凡县里可以商量的数都在这里;示范办法(ASSESS-…)的数,采用了才有。地方另有规定的,加一行写明地方。
local function annual(name, title, unit, value, note, more)
    local entries = { name = "assess.annual." .. name, title = title, unit = unit,
        { value = value, basis = "ASSESS-ANNUAL", note = note } }
    for _, entry in ipairs(more or {}) do
        entries[#entries + 1] = entry
    end
    parameter(entries)
end

annual("excellent", "优秀的分数线(含本数)", "count", 90, "参照 STD-UNIT-BANDS")
annual("good", "良好的分数线(含本数)", "count", 80, "参照 STD-UNIT-BANDS")
annual("pass", "合格的分数线(含本数)", "count", 60, "参照 STD-UNIT-BANDS")
annual("firmness", "名次稳健性的样本数(0为不算)", "count", 0)
annual("quota", "优秀名额占参评数的比例(不超过)", "ratio", "0.20", "参照 STD-UNIT-QUOTA，去尾取整")
annual("bonus_most", "加分合计封顶", "count", 5)
annual("penalty_most", "扣分合计封顶", "count", 10)
annual("each_meeting", "组织生活少一期扣分", "count", "1", "参照 STD-YUNNAN-TABLE“少一次扣1分”")
annual("each_term", "一个党组织届满未换届扣分", "count", "1")
annual("each_volunteer", "志愿服务每次得分", "count", 1)
annual("each_disclosure", "党务公开每次得分", "count", "0.5")
annual("role_full", "发挥作用的党员占比满分线", "ratio", "0.30")
annual("report_high", "到社区报到比例第一档(含本数)", "ratio", "0.80")
annual("report_middle", "到社区报到比例第二档(含本数)", "ratio", "0.50")
annual("report_low", "到社区报到比例第三档(含本数)", "ratio", "0.20")
annual("join_high", "组织生活参加率第一档(含本数)", "ratio", "0.85")
annual("join_middle", "组织生活参加率第二档(含本数)", "ratio", "0.75")
annual("join_low", "组织生活参加率第三档(含本数)", "ratio", "0.60")
annual("large_most", "超员支部占比不扣分的上限(含本数)", "ratio", "0")
annual("large_some", "超员支部占比得一半分的上限(含本数)", "ratio", "0.34")
annual("late_counts", "晚于时限完成的事项折算(1不折,0不算)", "ratio", "0.5")
-- 折算进综合考评:综合考评的总分材料未载(NT-01),先按100分。
annual("whole", "综合考评总分", "count", 100, "NT-01 没有说是百分还是千分，按100分")
annual("share", "在综合考评中的占比", "ratio", "0.02", "取南通的2%作示范", {
    { place = "320600", value = "0.02", basis = "NT-01" },
})

-- 南通“六有一提升”,海门用自己的清单代替市里的,只可从严。
parameter {
    name = "assess.six_have.list", title = "支部达标对照的清单", unit = "text",
    { place = "320600", value = "六有一提升", basis = "NT-12" },
    { place = "320684", value = "六好一提升", basis = "NT-13" },
}

parameter {
    name = "assess.six_have.items", title = "清单至少的项数", unit = "count",
    { place = "320600", value = 7, basis = "NT-12", note = "六有六项，一提升一项" },
    { place = "320684", value = 7, basis = "NT-13", note = "不少于市里的项数；细目材料未载" },
}

parameter {
    name = "assess.six_have.start", title = "达标进度起算日期", unit = "text",
    { place = "320600", value = "2018-01-01", basis = "NT-12", note = "方案随2018年工作要点下发，按当年年初" },
}

parameter {
    name = "assess.six_have.deadline", title = "达标期限", unit = "text",
    { place = "320600", value = "2020-12-31", basis = "NT-12" },
}

-- 顺德“六好”清单在征求意见:达标、创优两档的界线未载,试算用数。
parameter {
    name = "assess.six_good.pass", title = "六好清单达标的得分(含本数)", unit = "count",
    { place = "440606", value = 80, basis = "SD-07", note = "界线未载，试算用数" },
}

parameter {
    name = "assess.six_good.excel", title = "六好清单创优的得分(含本数)", unit = "count",
    { place = "440606", value = 95, basis = "SD-07", note = "界线未载，试算用数" },
}

-- 星级。
for star, least in ipairs { 60, 70, 80, 90, 95 } do
    parameter {
        name = "assess.star.least_" .. star, title = "评" .. star .. "星的分数线(含本数)", unit = "count",
        { value = least, basis = "ASSESS-STAR" },
    }
end

-- 书记考核和绩效补贴的系数。
parameter {
    name = "assess.secretary.excellent", title = "书记优秀的分数线(含本数)", unit = "count",
    { value = 90, basis = "ASSESS-SECRETARY" },
}

parameter {
    name = "assess.secretary.good", title = "书记良好的分数线(含本数)", unit = "count",
    { value = 70, basis = "ASSESS-SECRETARY" },
}

parameter {
    name = "assess.secretary.quota", title = "书记优秀名额的比例(不超过)", unit = "ratio",
    { value = "0.30", basis = "ASSESS-SECRETARY", note = "参照 QF-PERFORMANCE 的3比5比2" },
}

for _, grade in ipairs {
    { "excellent", "优秀", "1.40" }, { "good", "良好", "1.00" }, { "fair", "一般", "0.70" },
    { "barred", "不发", "0" },
} do
    parameter {
        name = "allowance.coefficient_" .. grade[1], title = "绩效补贴系数：" .. grade[2], unit = "ratio",
        { value = grade[3], basis = "ASSESS-SECRETARY", note = "参照 QF-PERFORMANCE" },
    }
end
