# A check whose basis does not hold here and now is not made, and that is said.
small_case
rule_in_use <<'LUA'
check { name = "x", title = "他乡之规", severity = "error", basis = "SD-01", on = "persons",
    rows = "select * from persons", says = "{name}", cure = "请改" }
LUA
db "select * from evaluation where name = 'x'" "select count(*) from finding where rule = 'x'"
