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
rule_in_use <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "STAT-AGE-COMPLETED", on = "persons",
    rows = "select *, 1.5 as _at_risk from persons", says = "{name}不对", cure = "请改" }
LUA
rule_in_use <<'LUA'
check { name = "x", title = "某查", severity = "note", basis = "STAT-AGE-COMPLETED", on = "persons",
    lead = "重发", rows = "select p.*, q._source as _against_source, q._line as _against_line, 12345 as _at_risk \
    from persons p join persons q on q.person_id = 'P2' where p.person_id = 'P3'", says = "{name}不对", cure = "请改" }
LUA
db "select * from finding"
