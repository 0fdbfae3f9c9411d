# Parts of a relation, and counts that stand for its rows.
small_case
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select unit_id from persons", counted = "y" }
relation { name = "y", title = "某数", rows = "select unit_id from persons" }
LUA
in_chinese mingce run case -o out -q --rules rules
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select unit_id from persons", counted = "person" }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", of = "party_membrs", where = "age > 80" }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", of = "party_members" }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", of = "party_members", where = "old > 80" }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select unit_id, sex from persons", counted = "y" }
relation { name = "y", title = "某数", rows = "select unit_id from persons", alike = true }
measure { name = "z", title = "女", level = "case", count = { of = "x", where = "sex = '女'" } }
LUA
