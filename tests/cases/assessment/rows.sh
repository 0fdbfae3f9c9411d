# The rows behind points that were lost: of a share those that are wanting, of a share that should
# be small and of a count those that count, of a field the subject's own; nothing for full points.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,景洪市教育体育局,机关,532801
U2,景洪市卫生健康局,机关,532801
U3,景洪市民政局,机关,532801
ROWS
roster 离退休干部名册.csv <<'ROWS'
人员编号,姓名,原单位,人员类别,政治面貌,性别
P1,张三,U1,退休,中共党员,男
P2,李二,U1,退休,中共党员,女
P3,王五,U1,退休,群众,女
P4,赵四,U2,退休,中共党员,男
P5,孙六,U2,退休,中共党员,
P6,周七,U3,退休,中共党员,男
P7,吴八,U3,退休,中共党员,男
ROWS
rule_in_use <<'LUA'
relation { name = "all_people", title = "人", says = "{person_id}（{sex}）", rows = "select * from persons" }
relation { name = "red_people", title = "党员", of = "all_people", where = "political = '中共党员'" }
relation { name = "tried", title = "试",
    rows = "select u.unit_id, u.unit_name, u.unit_id <> 'U1' as has, u._source as list_source, u._line as list_line from units u" }
measure { name = "men", title = "男党员", level = "unit", share = { among = "red_people", where = "sex = '男'" }, basis = "ROSTER-FORM" }
measure { name = "women", title = "女", level = "unit", count = { of = "all_people", where = "sex = '女'" }, basis = "ROSTER-FORM" }
measure { name = "women_each", title = "女与男党员之比", level = "unit", ratio = { of = "women", to = "men_n" }, basis = "ROSTER-FORM" }
measure { name = "men_n", title = "男党员数", level = "unit", count = { of = "red_people", where = "sex = '男'" }, basis = "ROSTER-FORM" }
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100,
    items = {
        { name = "share", title = "占比", points = 40, mode = "share", measure = "men" },
        { name = "small", title = "不宜多", points = 20, mode = "bands", measure = "men",
          bands = { { over = "0.9", earns = 0 }, { most = "0.9", earns = 20 } } },
        { name = "count", title = "减分", points = 20, mode = "shortfall", measure = "women", each = 5 },
        { name = "rate", title = "之比", points = 10, mode = "bands", measure = "women_each", empty = "full",
          bands = { { most = 1, earns = 10 }, { over = 1, earns = 0 } } },
        { name = "has", title = "有无", points = 10, mode = "flag", of = "has" },
    },
}
LUA
db "select subject_id, item_id, points from score order by 1, 2" \
    "select * from score_row order by subject_id, item_id, ordinal"

rule_in_use <<'LUA'
relation { name = "all_people", title = "人", says = "{nobody}", rows = "select * from persons" }
LUA
