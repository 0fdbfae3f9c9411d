# Faults of the items of an assessment.
small_case
of() {
    rule_in_use <<LUA
assessment {
    name = "x", title = "某评", per = "org", over = "retired_orgs", basis = "JH-12",
    items = { $1 },
}
LUA
}
of '{ name = "a", title = "甲", mode = "flag" }'
of '{ name = "a", title = "甲", mode = "ladder", of = "demo_level" }'
of '{ name = "a", title = "甲", mode = "flag", of = "enrolled", judge = function() return 1 end }'
of '{ name = "a", title = "甲" }'
of '{ name = "a", title = "甲", mode = "flag", of = "enrolled" }, { name = "a", title = "乙", mode = "flag", of = "passed" }'
of '{ name = "a", title = "甲", mode = "flag", of = "enroled" }'
of '{ name = "a", title = "甲", mode = "flag", of = "zzzzzzzzz" }'
of '{ name = "a", title = "甲", mode = "flog", of = "enrolled" }'
of '{ name = "a", title = "甲", points = 5, judge = function(org, p) return 6 end }'
of '{ name = "a", title = "甲", points = 5, judge = function(org, p) return -1 end }'
of '{ name = "a", title = "甲", points = 5, judge = function(org, p) return "good" end }'
of '{ name = "a", title = "甲", points = 5, judge = function(org, p) return p.fund.work.floor_branch end }'
of '{ name = "a", title = "甲", points = "9223372036854775807", mode = "flag", of = "enrolled" },
    { name = "b", title = "乙", points = "9223372036854775807", mode = "flag", of = "enrolled" }'
of '{ name = "a", title = "甲", mode = "flag", of = "enrolled", basis = "JH-99" }'
of ''
