# A flag earns all or nothing, a ladder its part, a function what it returns, exactly; the grade
# sees each.
small_case
rule_in_use <<'LUA'
assessment {
    name = "x", title = "某评", per = "org", over = "retired_orgs", basis = "JH-12",
    items = {
        { name = "passed", title = "达标", points = 10, mode = "flag", of = "passed" },
        { name = "level", title = "示范", points = 10, mode = "ladder", of = "demo_level", steps = { "县", "市", "省" } },
        { name = "size", title = "人数", points = 5, judge = function(org, p) return least(5, org.members * ratio(3, 2)) end },
        { name = "star", title = "星级", points = 5, judge = function(org, p) return org.star end },
    },
    grade = function(org, item)
        return (item.passed and "达标" or "未达标") .. (item.level or "") .. (item.star and item.star or "无星") .. item.size
    end,
}
LUA
db "select subject_id, item_id, raw, points, max_points, state, note from score where assessment = 'x'" \
    "select subject_id, total, grade, note from grade where assessment = 'x'" \
    "select subject_id, name, reason from evaluation where what = 'score'"
