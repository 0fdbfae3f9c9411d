# Rosters, columns and relations are named in SQL, beside the tables of mingce itself.
new_case
two_units
named() {
    rule_in_use <<LUA
roster { name = "$1", title = "走访", key = "$2",
    columns = { { name = "$2", title = "编号", type = "code" } } }
LUA
}
named visits id
named Visits id
named sqlite_visits id
named visits _line
named visits rowid
named finding id
named this_case id
related() {
    rule_in_use <<LUA
relation { name = "$1", title = "某", rows = [[$2]] }
LUA
}
related few 'select 1 as one'
related "a few" 'select 1 as one'
related finding 'select 1 as one'
related this_case 'select 1 as one'
related persons 'select 1 as one'
# What a view cannot hold is told, whichever relation waits for it.
related few 'select :subject as one'
rule_in_use <<'LUA'
relation { name = "above", title = "上", rows = "select * from below_it" }
relation { name = "below_it", title = "下", rows = "select nmae from persons" }
LUA
rule_in_use <<'LUA'
relation { name = "above", title = "上", rows = "select * from below_it" }
relation { name = "below_it", title = "下", rows = "select name from persons" }
LUA
