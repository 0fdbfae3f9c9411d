# Each mode of an item, what is missing, and what people gave; the points as they were reached.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,考核类别
U1,景洪市教育体育局,机关,532801,机关
U2,景洪市卫生健康局,机关,532801,机关
U3,景洪市民政局,机关,532801,机关
U4,景洪市人民医院,事业,532801,事业
U5,景洪市文化馆,事业,532801,事业
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,指标,评分来源,分值,依据
2021,U1,2.1,自评,10,
2021,U1,2.1,县评,8,材料不全
2021,U2,2.1,县评,9,材料不全
2021,U3,2.1,县评,12,
2021,U4,2.1,县评,10,
2021,U2,1.1,市评,5,复核补证
2021,U4,1.2,市评,20,没有文号的改动
2021,U4,9.9,县评,1,没有这一项
ROWS
roster 一票否决.csv <<'ROWS'
被考核单位,年度,事由,文号
U2,2021,发生违纪,纪字1号
U1,2021,没有文号的,
ROWS
rule_in_use <<'LUA'
relation {
    name = "tried", title = "试",
    titles = { done = "实开", wanted = "应开", first_sign = "甲", second_sign = "乙", third_sign = "丙" },
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, u.assess_group as peers,
               iif(u.unit_id = 'U3', 5, 3) as done, iif(u.unit_id = 'U4', 0, 4) as wanted,
               1 as first_sign, u.unit_id = 'U1' as second_sign, 1 as third_sign,
               u.unit_id = 'U5' as away
        from units u
    ]],
}
relation {
    name = "tried_scores", title = "试评",
    rows = [[
        select s.subject_id, coalesce(i.item_id, s.item_id) as item_id, s.score, s.basis as reason,
               case s.source when '自评' then 'self' when '县评' then 'first' else 'review' end as stage,
               iif(s.subject_id = 'U2', '市发1号', null) as doc_no, s._source, s._line
        from scores s left join item i on i.assessment = 'x' and i.number = s.item_id
    ]],
}
relation {
    name = "tried_bonus", title = "试加",
    rows = [[ select 'U1' as subject_id, 2 * column1 as points, '获奖' as reason, column2 as doc_no,
                     1 as _source, column1 as _line
              from (values (1, '奖字1号'), (2, null), (3, '奖字3号')) ]],
}
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100,
    group = "peers", exempt = "away", scores = "tried_scores",
    items = {
        { name = "one", title = "一", number = "1", points = 60, items = {
            { name = "share", title = "占比", number = "1.1", points = 20, mode = "share",
              measure = "separate_share", missing = "drop" },
            { name = "short", title = "会议", number = "1.2", points = 20, mode = "shortfall", of = "done", to = "wanted", each = 3 },
            { name = "band", title = "分档", points = 10, mode = "bands", of = "done", to = "wanted", empty = "full",
              bands = { { over = "0.75", earns = 10 }, { least = "0.75", earns = 7 } } },
            { name = "list", title = "清单", points = 10, mode = "checklist", of = { "first_sign", "second_sign", "third_sign" },
              pass = 2, excel = 3 },
            { name = "gate", title = "门槛", mode = "gate", of = "done", most = 4, grade = "合格" },
        } },
        { name = "two", title = "二", points = 40, items = {
            { name = "hand", title = "评议", number = "2.1", points = 10, mode = "manual" },
            { name = "count", title = "次数", points = 10, mode = "count", of = "done", each = "2.5" },
            { name = "own", title = "自定", points = 10, weight = 2, judge = function(unit, p) return unit.done * ratio(5, 3) end },
        } },
    },
    bonus = { from = "tried_bonus", title = "加分", most = 5 },
    veto = { from = "veto", title = "一票否决", grade = "不合格" },
    grades = { { name = "优秀", least = 90 }, { name = "良好", least = 75 }, { name = "合格", least = 60 },
               { name = "不合格" } },
    quota = { grade = "优秀", share = "0.5" },
    convert = { whole = 1000, share = "0.02" },
}
-- More is done than is due; and nothing is due.
assessment {
    name = "y", title = "别评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 50,
    items = {
        { name = "list", title = "清单", points = 10, mode = "checklist", of = "done", to = "wanted", empty = "zero" },
        { name = "usual", title = "会议", points = 10, mode = "shortfall", of = "done", to = "wanted", each = 2, missing = "zero" },
        { name = "none", title = "会议", points = 10, mode = "shortfall", of = "done", to = "wanted", each = 2, empty = "zero" },
        { name = "away", title = "会议", points = 10, mode = "shortfall", of = "done", to = "wanted", each = 2, empty = "drop" },
        { name = "left", title = "会议", points = 10, mode = "shortfall", of = "done", to = "wanted", each = 2, empty = "open" },
    },
}
LUA
db "select subject_id, item_id, raw, points, max_points, state, note, needed, done from score where assessment = 'x'" \
    "select subject_id, item_id, stage, points, state, reason, doc_no, line from score_stage" \
    "select subject_id, kind, ordinal, points, counted, state, reason, doc_no from score_event" \
    "select subject_id, peer_group, base, bonus, total, rank, veto, reached, grade, converted, note from grade where assessment = 'x'" \
    "select peer_group, peers, graded, places, reached, given from quota" \
    "select what, name, subject_id, reason from evaluation where name like 'x%' order by 1, 2, 3"
db "select subject_id, item_id, raw, points, state, note from score where assessment = 'y' and subject_id in ('U3', 'U4')" \
    "select subject_id, total, note from grade where assessment = 'y'"
