# Kept rows are looked up by columns that they have.
small_case
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select person_id, name from persons", index = "persn_id" }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select person_id, name from persons",
    index = { "person_id", "unit_id" } }
LUA
in_chinese mingce run case -o out -q --rules rules
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select person_id, name from persons",
    index = { "person_id", "name" } }
LUA
# Titles are of columns that they have, and are texts.
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select person_id, name from persons", titles = { nmae = "姓名", mane = "名" } }
LUA
rule_in_use <<'LUA'
relation { name = "x", title = "某表", rows = "select person_id, name from persons", titles = { name = 1 } }
LUA
