# What can be wrong with an assessment before a row is read.
small_case
of() { # items, keys of the assessment
    head=${2-'basis = "JH-12",'}
    rule_in_use <<LUA
assessment {
    name = "x", title = "某评", per = "org", over = "retired_orgs", $head
    items = { $1 },
}
LUA
}
a='name = "a", title = "甲", basis = "JH-12"'
# Points, weights and groups.
of "{ $a, points = 10, items = { { name = \"b\", title = \"乙\", points = 4, mode = \"flag\", of = \"passed\" } } }"
of "{ $a, points = 10, mode = \"flag\", of = \"passed\" }" 'points = 100,'
of "{ $a, points = 10, mode = \"flag\", of = \"passed\", applies = \"机关\" }, { name = \"b\", title = \"乙\", points = 5, mode = \"flag\", of = \"passed\", basis = \"JH-12\" }" 'points = 15, group = "org_kind", groups = { "机关", "企业" },'
of "{ $a, points = 10, mode = \"flag\", of = \"passed\", applies = \"机 关\" }" 'group = "org_kind", groups = { "机关" },'
of "{ $a, points = -1, mode = \"flag\", of = \"passed\" }"
of "{ $a, points = 5, weight = 0, mode = \"flag\", of = \"passed\" }"
of "{ name = \"a\", title = \"甲\", points = 5, mode = \"flag\", of = \"passed\" }" ''
of "{ $a, points = 5, mode = \"group\" }"
of "{ $a, points = 5, mode = \"flag\", of = \"passed\", items = { } }"
deep='{ name = "z", title = "z", mode = "flag", of = "passed" }'
for n in 1 2 3 4 5 6 7 8; do deep="{ name = \"$n\", title = \"$n\", items = { $deep } }"; done
of "$deep"
# What a mode looks at.
of "{ $a, points = 5, mode = \"share\", of = { \"passed\", \"enrolled\" } }"
of "{ $a, points = 5, mode = \"share\", measure = \"mean_age\" }"
of "{ $a, points = 5, mode = \"share\", measure = \"separate_share\" }"
of "{ $a, points = 5, mode = \"count\", of = \"members\" }"
of "{ $a, points = 5, mode = \"count\", of = \"members\", each = \"assess.unknown\" }"
of "{ $a, points = 5, mode = \"bands\", of = \"members\", bands = { { earns = 3 } } }"
of "{ $a, points = 5, mode = \"bands\", of = \"members\", bands = { { least = 1, over = 1, earns = 3 } } }"
of "{ $a, points = 5, mode = \"bands\", of = \"members\", bands = { { least = 1, earns = 6 } } }"
of "{ $a, mode = \"gate\", of = \"members\", least = 3, grade = \"好\" }"
of "{ $a, points = 5, mode = \"manual\" }"
of "{ $a, points = 5, mode = \"manual\", by = \"review\" }" 'scores = "scores",'
of "{ $a, points = 5, mode = \"flag\", of = \"passed\", missing = \"nothing\" }"
# Grades, quotas and what is given.
b="{ $a, points = 5, mode = \"flag\", of = \"passed\" }"
of "$b" 'quota = { grade = "优", share = "0.2", ties = "none" },'
of "$b" 'grades = { { name = "好", least = 60 }, { name = "优", least = 90 }, { name = "差" } },'
of "$b" 'grades = { { name = "好", least = 60 } }, grade = function(org, item) return "好" end,'
of "$b" 'grades = { { name = "好", least = 3 }, { name = "差" } }, grade = function(org, item) return "好" end,'
of "$b" 'grades = { { name = "好", least = 3 }, { name = "差" } }, quota = { grade = "优", share = "0.2" },'
of "$b" 'grades = { { name = "好", least = 3 }, { name = "差" } }, quota = { grade = "好", share = "1.2" },'
of "$b" 'grades = { { name = "好", least = 3 }, { name = "差" } }, quota = { grade = "好", share = "0.2", ties = "by" },'
of "$b" 'grades = { { name = "好", least = 3 }, { name = "差" } }, quota = { grade = "好", share = "0.2", ties = "by", by = "c" },'
of "$b" 'veto = { from = "veto", title = "否决" },'
of "$b" 'bonus = { from = "veto", title = "加分" },'
of "$b" 'scores = "veto",'
of "$b" 'scores = "nobody",'
of "$b" 'convert = { whole = 100, share = "0.02" },'
of "$b" 'group = "kind_of",'
of '{ name = "a", title = "甲", basis = "JH-12", points = 5, mode = "count", of = "org_name", each = 1 }'
of '{ name = "a", title = "甲", basis = "JH-12", points = 5, mode = "count", of = "members", each = 1 }' 'exempt = "org_name",'
new_case 'adopt = { "JH-12" },'
status run_out
# A statistic is not exact.
small_case
rule_in_use <<'LUA'
assessment {
    name = "x", title = "某评", per = "unit", over = "units", basis = "JH-12",
    items = { { name = "a", title = "甲", points = 5, mode = "bands", measure = "secretaries_mean_age",
                bands = { { most = 70, earns = 5 } } } },
}
LUA
