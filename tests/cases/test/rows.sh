# Rows that are given: what is judged, what peers, scores and bonuses do, and how a failure is told.
shipped
cat >rules/zz.lua <<'LUA'
basis { id = "TRY-MODEL", title = "试", document = "试", status = "model", certainty = "stated", text = "试。" }
parameter { name = "try.each", title = "每少一次扣", unit = "count", { value = 1, to = "2021-12-31", basis = "ROSTER-FORM" },
            { value = 2, from = "2022-01-01", basis = "ROSTER-FORM" } }
relation { name = "tried", title = "试", rows = [[ select unit_id, unit_name, region_code, assess_group as peers, 1 as done, 1 as wanted from units ]] }
relation { name = "tried_scores", title = "试评", rows = [[ select subject_id, item_id, score, basis as reason, 'first' as stage, '' as doc_no, _source, _line from scores ]] }
relation { name = "tried_bonus", title = "试加", rows = [[ select subject_id, score as points, basis as reason, '' as doc_no, _source, _line from scores ]] }
assessment {
    name = "tried", title = "试评", per = "unit", over = "tried", basis = { "ROSTER-FORM", "TRY-MODEL" }, points = 100,
    group = "peers", scores = "tried_scores",
    items = {
        { name = "life", title = "学习活动", number = "1", points = 60, items = {
            { name = "committee", title = "支委会", number = "1.1", points = 20, mode = "shortfall", of = "done", to = "wanted", each = "try.each" },
            { name = "share", title = "占比", number = "1.2", points = 40, mode = "share", measure = "separate_share" },
        } },
        { name = "hand", title = "评议", number = "2", points = 40, mode = "manual" },
    },
    bonus = { from = "tried_bonus", title = "加分", most = 5 },
    grades = { { name = "优秀", least = 90 }, { name = "合格" } },
    quota = { grade = "优秀", share = "0.5" },
}
LUA
mkdir tests
cat >tests/a.lua <<'LUA'
local function try(name, given, expect, at)
    test { name = name, of = "tried", place = "440606", at = at or "2022-12-31", adopt = { "TRY-MODEL" },
           given = given, expect = expect }
end
local all = { fields = { done = 12, wanted = 12 }, measures = { separate_share = { 3, 3 } },
              scores = { { item = "2", score = 40 } } }
try("全都做到", all, { ["life.committee"] = 20, ["1.2"] = 40, hand = 40, life = 60, total = 100, grade = "合格", reached = "优秀", note = "名额", rank = 1 })
try("少开一次支委会扣二分", { fields = { done = 11, wanted = 12 } }, { committee = 18, total = false, reason = "占比" })
try("去年少一次扣一分", { fields = { done = 11, wanted = 12 } }, { committee = 19 }, "2021-12-31")
try("改成扣四分半", { fields = { done = 11, wanted = 12 }, parameters = { ["try.each"] = "4.5" } }, { committee = "15.5" })
try("三分之一", { fields = { done = 12, wanted = 12 }, measures = { separate_share = { 1, 3 } } },
    { share = { points = "40/3", raw = "1/3", state = "ok" } })
try("没有评的", { fields = { done = 12, wanted = 12 }, measures = { separate_share = { reason = "没有收到党员名册" } } },
    { share = { state = "not evaluated", reason = "没有收到党员名册" }, hand = { reason = "评议" }, grade = false })
try("加分封顶五分", { fields = all.fields, measures = all.measures, scores = { { item = "hand", score = "30.5" } },
                      bonus = { { points = 3, reason = "获奖", doc_no = "1号" }, { points = 4, reason = "获奖", doc_no = "2号" },
                                { points = 9, reason = "没有文号" } } },
    { bonus = 5, base = "90.5", total = "95.5" })
try("两家里只有一家优秀", { fields = all.fields, measures = all.measures, scores = all.scores,
    peers = { { subject = "U9", fields = { done = 6, wanted = 12 }, measures = all.measures, scores = all.scores } } },
    { rank = 1, grade = "优秀" })
test { name = "没有采用的范本不评", of = "tried", place = "440606", at = "2022-12-31",
       given = { fields = { done = 1 } }, expect = { total = false, reason = "TRY-MODEL" } }
LUA
status mingce test tests --rules rules | how_many
echo "== what is wrong is told with its formula"
cat >tests/a.lua <<'LUA'
test { name = "少开两次", of = "tried", place = "440606", at = "2022-12-31", adopt = "TRY-MODEL",
       given = { fields = { done = 10, wanted = 12 }, measures = { separate_share = { 1, 2 } } },
       expect = { ["life.committee"] = 19, share = "20.0", hand = 40, total = "76", grade = false, reason = "占比" } }
test { name = "名册上没有的字", of = "tried", place = "440606", at = "2022-12-31", adopt = "TRY-MODEL",
       given = { fields = { done = "十", wanted = 12 } }, expect = { committee = 19 } }
test { name = "不相干", of = "work_floor", place = "532801", at = "2021-12-31",
       given = { fields = { org_kind = "党总支" } }, expect = { amount = 400001 } }
LUA
status mingce test tests --rules rules | how_many
status mingce test tests --rules rules --only 两次 -q | how_many
in_chinese status mingce test tests --rules rules --only 不相干 | how_many
mingce test tests --rules rules --only 不相干 --json | sed -n '1,20p'
echo "== what no test touches"
mingce test tests --rules rules --coverage | grep -E "tried|try.each|work_floor"
