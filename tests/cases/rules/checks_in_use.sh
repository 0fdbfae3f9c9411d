# What a check finds must have a place.
small_case
rule_in_use <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "STAT-AGE-COMPLETED", on = "persons",
    rows = "select name from persons", says = "{name}不对", cure = "请改" }
LUA
rule_in_use <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "STAT-AGE-COMPLETED", on = "persons", column = "name",
    rows = "select * from persons where name = '李二'", says = "{name}（{unit_id}）不对", cure = "请改" }
LUA
db "select * from finding"
