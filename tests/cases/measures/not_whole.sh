# Counts and sums are of whole numbers; a statistic takes decimals in their order as numbers, and
# no texts.
new_case
two_units
roster 包裹.csv <<'ROWS'
号,重量,价钱,备注
1,120.75,420.50,轻
2,9.5,0.01,重
3,30,1,
ROWS
of() {
    rule_in_use <<LUA
roster { name = "parcels", title = "包裹", key = "n", columns = {
    { name = "n", title = "号", type = "integer" }, { name = "weight", title = "重量", type = "decimal" },
    { name = "price_fen", title = "价钱", type = "money" }, { name = "note", title = "备注", type = "text" } } }
measure { name = "x", title = "某数", level = "case", basis = "NT-01", counted_in = "元", $1 }
measure { name = "parcels", title = "包裹数", level = "case", basis = "NT-01", count = { of = "parcels" } }
measure { name = "each", title = "每件价钱", level = "case", basis = "NT-01", counted_in = "元",
    ratio = { of = "x", to = "parcels" } }
LUA
}
of 'sum = { of = "parcels", column = "weight" }'
of 'rows = "select '\''case'\'' as level, '\''532801'\'' as subject_id, 1.5 as numerator"'
of 'rows = "select '\''case'\'' as level, '\''532801'\'' as subject_id, '\''much'\'' as numerator"'
of 'sum = { of = "parcels", column = "price_fen", money = true }'
mingce explain out 532801 x | head -3
mingce explain out 532801 each | head -5
db "select measure, numerator, denominator, value from measure where measure in ('x', 'each')"
statistic() {
    rule_in_use <<LUA
roster { name = "parcels", title = "包裹", key = "n", columns = {
    { name = "n", title = "号", type = "integer" }, { name = "weight", title = "重量", type = "decimal" },
    { name = "price_fen", title = "价钱", type = "money" }, { name = "note", title = "备注", type = "text" } } }
measure { name = "x", title = "某数", level = "case", basis = "NT-01", counted_in = "元",
    statistic = { name = "median", of = "parcels", $1 } }
LUA
}
statistic 'column = "weight"'
db "select measure, value, n from measure where measure = 'x'"
statistic 'column = "price_fen", money = true'
mingce explain out 532801 x | head -3
statistic 'column = "note"'
