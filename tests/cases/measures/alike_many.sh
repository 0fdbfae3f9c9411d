# More different rows than are put together in memory at a time: the same counts, and each row as it was.
small_case
shipped
cat >rules/zz.lua <<'LUA'
relation { name = "many", title = "多", alike = true, rows = [[
    with recursive n (i) as (select 0 union all select i + 1 from n where i < 99999)
    select i % 70000 as a, (i % 70000) / 8.0 as b, iif(i % 7 = 0, null, 'x' || i % 70000) as c, u.unit_id
    from n, (select min(unit_id) as unit_id from units) u ]] }
measure { name = "many_rows", title = "行", level = "case", sum = { of = "many", column = "times" } }
measure { name = "many_a", title = "甲", level = "case", count = { of = "many", distinct = "a" } }
measure { name = "many_b", title = "乙", level = "case", sum = { of = "many", column = "a" } }
LUA
mingce run case -o out -q --rules rules
sqlite3 out/case.db "select measure, numerator from measure where measure glob 'many_*' order by 1"
