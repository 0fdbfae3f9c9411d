-- 报送情况:应报、已报、按时。都从同一份报送任务里数,不会超过百分之百。
measure {
    name = "returns_expected", title = "应报名册", level = { "unit", "case" }, counted_in = "份",
    count = { of = "returns_due" }, basis = "RETURN-DUTY",
}

measure {
    name = "returns_received_share", title = "报送率", level = { "unit", "case" },
    share = { among = "returns_due", where = "received" }, basis = "RETURN-DUTY",
}

measure {
    name = "returns_in_time_share", title = "按时报送率", level = { "unit", "case" },
    share = { among = "returns_timed", where = "received and in_time" }, basis = "RETURN-DUTY",
}

measure {
    name = "units_complete", title = "已报齐的单位", level = "case", counted_in = "个",
    count = { of = "return_units", where = "complete" }, basis = "RETURN-DUTY",
}

measure {
    name = "units_incomplete", title = "未报齐的单位", level = "case", counted_in = "个",
    count = { of = "return_units", where = "not complete" }, basis = "RETURN-DUTY",
}
