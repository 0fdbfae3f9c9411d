# What was settled holds in all that an item decides: the grade that a gate leaves, the node that it voids, and
# what the function of grades is told; by people with reason and document, or by the rule (`empty`, `missing`).
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,景洪市教育体育局,机关,532801
U2,景洪市卫生健康局,机关,532801
U3,景洪市民政局,机关,532801
U4,景洪市人民医院,事业,532801
ROWS
rule_in_use <<'LUA'
relation {
    name = "tried", title = "试",
    rows = [[ select u.unit_id, u.unit_name, u.region_code, u.unit_nature as unit_kind, null as ends_on, 0 as none,
                     1 as one, iif(u.unit_id = 'U3', 1, 0) as held, 10 as ten, '市' as level,
                     iif(u.unit_id = 'U4', null, 1) as known from units u ]],
}
relation {
    name = "tried_scores", title = "试评",
    rows = [[
        select column1 as subject_id, column2 as item_id, column3 as stage, column4 as score, column5 as reason,
               column6 as doc_no, 1 as _source, 1 as _line
        from (values ('U1', 'gate', 'review', '5', '申诉成立', '文1'), ('U2', 'gate', 'review', '4', '只认四分', '文2'),
                     ('U1', 'bare', 'first', '0', null, null), ('U2', 'bare', 'review', '1', '已过', '文3'),
                     ('U3', 'bare', 'first', '0', '没有过', null), ('U4', 'bare', 'review', '2', '两分', '文4'),
                     ('U1', 'flag', 'review', '1', '有', '文5'), ('U3', 'flag', 'settled', '0', '复核没有', '文6'),
                     ('U3', 'ladder', 'review', '2.5', '只到县', '文7'), ('U2', 'ladder', 'review', '1', '不到县', '文8'))
    ]],
}
local grades = { { name = "好", least = 10 }, { name = "差" } }
local points = { name = "points", title = "分", points = 10, mode = "count", of = "ten", each = 1 }
local function try(name, extra)
    extra.name, extra.title, extra.per, extra.over, extra.basis = name, name, "unit", "tried", "ROSTER-FORM"
    assessment(extra)
end
try("given", {
    grades = grades, scores = "tried_scores",
    items = { points, { name = "gate", title = "门槛", points = 5, mode = "gate", of = "none", least = 1, grade = "差" } },
})
try("bare", {
    grades = grades, scores = "tried_scores",
    items = { points, { name = "bare", title = "门槛", mode = "gate", of = "held", least = 1, grade = "差" } },
})
for _, what in ipairs { "full", "zero", "drop" } do
    try("empty_" .. what, {
        grades = grades, points = 10,
        items = { { name = "node", title = "上级", points = 10, items = { points,
            { name = "gate", title = "门槛", mode = "gate", of = "none", to = "none", least = 1, grade = "差", voids = true,
              empty = what } } } },
    })
end
try("told", {
    scores = "tried_scores",
    items = {
        { name = "flag", title = "有无", mode = "flag", of = "held" },
        { name = "open", title = "没有填的", mode = "flag", of = "known", missing = "full" },
        { name = "ladder", title = "级别", points = 6, mode = "ladder", of = "level", steps = { "县", "市", "省" } },
        { name = "list", title = "清单", points = 2, mode = "checklist", of = { "known", "one" }, missing = "full" },
    },
    grade = function(unit, item)
        return (item.flag and "有" or "无") .. (item.open and "有" or "无") .. (item.ladder or "—")
            .. (item.list and item.list .. "条" or "不知几条")
    end,
})
-- Nothing is left to be judged; more is taken than there was.
try("dropped", {
    grades = grades,
    items = { { name = "share", title = "比", points = 10, mode = "share", of = "none", to = "none", empty = "drop" } },
})
relation {
    name = "tried_penalty", title = "试扣",
    rows = [[ select 'U2' as subject_id, '41/2' as points, '迟报' as reason, '文9' as doc_no, 1 as _source, 1 as _line ]],
}
try("taken", { items = { points }, penalty = { from = "tried_penalty", title = "扣分" } })
try("steps", {
    items = {
        { name = "found", title = "级别", points = 6, mode = "ladder", of = "level", steps = { "县", "市", "省" } },
        { name = "other", title = "级别", points = 6, mode = "ladder", of = "unit_kind", steps = { "县", "市" } },
        { name = "number", title = "级别", points = 6, mode = "ladder", of = "ten", steps = { "县", "市" } },
        { name = "empty", title = "级别", points = 6, mode = "ladder", of = "ends_on", steps = { "县" } },
    },
})
LUA
db "select assessment, subject_id, total, reached, grade, note from grade where assessment not in ('standardisation', 'tasks')" \
    "select assessment, subject_id, item_id, raw, points, computed, note from score where item_id in ('gate', 'bare', 'flag', 'open',
        'ladder') and assessment in ('given', 'bare', 'told', 'empty_zero') and (assessment <> 'empty_zero' or subject_id = 'U1')" \
    "select assessment, subject_id, item_id, stage, points, state from score_stage where state <> 'unknown item'"
mingce explain out U2 bare | sed -n 2,9p
mingce explain out U1 dropped | sed -n 2,4p
mingce explain out U2 taken | sed -n 3,4p
in_chinese mingce explain out U2 taken | sed -n 4p
db "select item_id, raw, points, note from score where assessment = 'steps' and subject_id = 'U1'"
