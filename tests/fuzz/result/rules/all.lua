-- Few rules of every kind, for the result that tests/fuzz/fuzz_result.c tampers with.

basis {
    id = "B", title = "依据", document = "文件", number = "1号", status = "in force", text = "条文", from = "2020-01-01",
}
roster {
    name = "units", title = "单位名册", basis = "B", level = "unit", key = "unit_id", names = { "unit_name" },
    columns = {
        { name = "unit_id", title = "单位代码", type = "code", required = true },
        { name = "unit_name", title = "单位名称", type = "name" },
        { name = "place", title = "行政区划代码", type = "code" },
        { name = "done", title = "完成", type = "integer" },
    },
}
roster {
    name = "people", title = "人员名册", basis = "B", key = "id", unit = "unit_id",
    columns = {
        { name = "id", title = "人员编号", type = "code", required = true },
        { name = "name", title = "姓名", type = "name" },
        { name = "unit_id", title = "单位代码", type = "reference", to = "units" },
        { name = "born", title = "出生年月", type = "date" },
        { name = "paid", title = "实缴", type = "money" },
    },
}
relation { name = "some_units", title = "填报单位", rows = "select * from units" }
relation { name = "kept_people", title = "人员", keep = true, rows = "select * from people" }
level { name = "unit", title = "单位", from = "some_units", id = "unit_id", label = "unit_name", place = "place" }
level { name = "person", title = "人员", from = "people", id = "id", label = "name" }
measure { name = "heads", title = "人数", basis = "B", level = { "case", "unit" }, counted_in = "人", count = { of = "kept_people" } }
measure { name = "old", title = "老人", basis = "B", level = { "case", "unit" }, counted_in = "人",
    count = { of = "kept_people", where = "born < '1960'" } }
measure { name = "share", title = "老人比例", basis = "B", level = { "case", "unit" }, ratio = { of = "old", to = "heads" } }
measure { name = "money", title = "实缴", basis = "B", level = "unit", counted_in = "元", sum = { of = "kept_people", column = "paid", money = true } }
measure { name = "middle", title = "中位数", basis = "B", level = "unit", counted_in = "元",
    statistic = { name = "median", of = "kept_people", column = "paid" } }
parameter { name = "a.rate", title = "率", unit = "fen", { value = 60, from = "2020-01-01", basis = "B" } }
check {
    name = "no-birth", title = "没有出生年月", severity = "error", basis = "B", on = "people", column = "born",
    rows = "select * from people where born is null", says = "{name}没有出生年月", cure = "请填写",
}
obligation {
    name = "meeting", title = "会议", level = "unit", every = "quarter", least = 1, basis = "B", among = "some_units", bound = "whole",
    done = "select unit_id, '2021-02-03' as on_date, id as done_id, _source, _line from people",
}
assessment {
    name = "annual", title = "年度考核", per = "unit", over = "some_units", basis = "B", points = 100,
    items = {
        { name = "one", title = "完成", number = "1", points = 60, mode = "flag", of = "done" },
        { name = "two", title = "人数", number = "2", points = 40, mode = "share", of = "done", to = "done" },
    },
    grades = { { name = "好", least = 60 }, { name = "差" } },
}
fund {
    name = "club", title = "活动费", per = "unit", over = "some_units", basis = "B", source = "财政",
    round = { to = "fen", mode = "half-up", at = "line" },
    amount = function(unit, p) return unit.done * p.a.rate end,
}
