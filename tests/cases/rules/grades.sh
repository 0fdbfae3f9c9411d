# A grade is a text; an item whose basis is elsewhere is not evaluated, and without it no total.
small_case
of() {
    rule_in_use <<LUA
assessment {
    name = "x", title = "某评", per = "org", over = "retired_orgs", basis = "JH-12",
    items = {
        { name = "a", title = "甲", mode = "flag", of = "is_branch", points = 5 },
        { name = "b", title = "乙", mode = "flag", of = "is_branch", points = 5, basis = "$1" },
    },
    grade = function(org, item) return $2 end,
}
LUA
}
of JH-12 'org.members'
of JH-12 '"good"'
db "select * from grade where assessment = 'x'"
of NT-01 'item.b == nil and "乙未评" or "好"'
db "select * from grade where assessment = 'x'" "select * from evaluation where name like 'x%'"
