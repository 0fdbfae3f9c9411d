# The same is counted of rows, of parts of them, and of counts that stand for them; by units and for
# the whole case, with people of no unit.
small_case
cat >>case/景洪市教育体育局/人员名册.csv <<'ROWS'
P9,钱九,532899194811110013,男,汉,1948-11-11,中共党员,退休,乡科级,15400000009,本地,,,
ROWS
shipped
cat >rules/zz.lua <<'LUA'
relation { name = "x", title = "人", rows = "select person_id, iif(person_id = 'P9', null, unit_id) as unit_id, sex, political, length(name) as signs from persons" }
relation { name = "y", title = "人", rows = "select * from x", counted = "y_counts" }
relation { name = "y_counts", title = "人数", alike = true, rows = "select unit_id, sex, political, signs from y" }
for _, of in ipairs { "x", "y" } do
    relation { name = of .. "_men", title = "男", of = of, where = "sex = '男'" }
    relation { name = of .. "_men_party", title = "男党员", of = of .. "_men", where = "political = '中共党员'" }
    local both = { "unit", "case" }
    measure { name = of .. "1", title = "人", level = both, count = { of = of } }
    measure { name = of .. "2", title = "男", level = both, count = { of = of .. "_men" } }
    measure { name = of .. "3", title = "男党员", level = both, count = { of = of .. "_men_party" } }
    measure { name = of .. "4", title = "党员占男", level = both, share = { among = of .. "_men", where = "political = '中共党员'" } }
    measure { name = of .. "5", title = "字", level = both, sum = { of = of .. "_men", column = "signs" } }
    measure { name = of .. "6", title = "几种面貌", level = both, count = { of = of .. "_men", distinct = "political" } }
    measure { name = of .. "7", title = "全案党员", level = "case", count = { of = of, where = "political = '中共党员'" } }
end
LUA
mingce run case -o out -q --rules rules
sqlite3 -separator ' ' out/case.db "select substr(measure, 2), level, subject_id, group_concat(numerator || coalesce('/' || denominator, ''), ' = ')
    from (select * from measure where measure glob '[xy][0-9]' order by measure) group by 1, 2, 3 order by 1, 2, 3"
# The rows behind it are those of the relation, not of its counts.
sqlite3 out/case.db "select sql from query where name = 'y3' and level = 'unit'"
