# What only bounds: gates that void the node above them or cap the grade, limits that nobody laid down for the
# place, a group that is not assessed, points that cannot be read.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,考核类别
U1,景洪市教育体育局,机关,532801,机关
U2,景洪市卫生健康局,机关,532801,机关
U3,景洪市人民医院,事业,532801,事业
ROWS
rule_in_use <<'LUA'
parameter { name = "x.elsewhere", title = "别处的标准", unit = "count", { value = 5, place = "110000", basis = "ROSTER-FORM" } }
parameter { name = "x.nowhere", title = "折算比例", unit = "ratio", { value = "0.02", place = "110000", basis = "ROSTER-FORM" } }
relation {
    name = "tried", title = "试",
    rows = [[ select u.unit_id, u.unit_name, u.region_code, u.assess_group as peers,
                     iif(u.unit_id = 'U2', 5, 4) as absent, 3 as done from units u ]],
}
relation {
    name = "tried_scores", title = "试评",
    rows = [[ select column1 as subject_id, 'list' as item_id, column2 as stage, column3 as score, '核' as reason,
                     '核字1号' as doc_no, 1 as _source, 2 as _line
              from (values ('U1', 'self', 9), ('U1', 'review', null), ('U2', 'elsewhere', 3)) ]],
}
relation {
    name = "tried_penalty", title = "试扣",
    rows = [[ select 'U1' as subject_id, 2 as points, '迟报' as reason, '督字1号' as doc_no, 1 as _source, 2 as _line ]],
}
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 30,
    group = "peers", groups = { "机关" }, scores = "tried_scores",
    items = {
        { name = "one", title = "一", points = 20, items = {
            { name = "under", title = "缺席不足五次", mode = "gate", of = "absent", under = 5, voids = true },
            { name = "list", title = "清单", points = 20, mode = "checklist", of = "done", to = "absent" },
        } },
        { name = "two", title = "二", points = 10, mode = "count", of = "done", each = 3 },
        { name = "over", title = "开会超过三次", mode = "gate", of = "done", over = 3, grade = "合格" },
        { name = "least", title = "开会不少于三次", mode = "gate", of = "done", least = 3, grade = "不合格" },
    },
    penalty = { from = "tried_penalty", title = "扣分", most = "x.elsewhere" },
    grades = { { name = "优秀", least = 20 }, { name = "合格", least = 5 }, { name = "不合格" } },
    quota = { grade = "优秀", share = "x.elsewhere" },
    convert = { whole = 1000, share = "x.nowhere" },
}
LUA
db "select subject_id, item_id, raw, points, max_points, state, note from score where assessment = 'x'" \
    "select subject_id, stage, points, state from score_stage" \
    "select subject_id, kind, points, counted, state from score_event" \
    "select subject_id, peer_group, base, penalty, total, rank, reached, grade, converted, note from grade where assessment = 'x'" \
    "select peer_group, places, reached, given from quota" \
    "select what, name, subject_id, reason from evaluation where name like 'x%' order by 1, 2, 3"
mingce explain out U2 x | head -n 30
