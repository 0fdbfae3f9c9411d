# A relation says what people call its columns; formulas show it. Without a title the name stands.
new_case
two_units
rule_in_use <<'LUA'
relation {
    name = "tried", title = "试", titles = { kept = "做到的月数", owed = "应办的月数" },
    rows = "select u.unit_id, u.unit_name, u.region_code, 9 as kept, 12 as owed, 2 as plain, u._source, u._line from units u",
}
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 20,
    items = {
        { name = "a", title = "甲", points = 10, mode = "share", of = "kept", to = "owed" },
        { name = "b", title = "乙", points = 10, mode = "function",
          judge = function(unit) return unit.kept - unit.plain end },
    },
}
LUA
db "select item_id, points, note from score where assessment = 'x' and subject_id = 'U1'"
mingce explain out U1 x | sed -n 1,12p
echo 'relation { name = "y", title = "y", rows = "select 1 as a", titles = { a = 1 } }' | rule
echo 'relation { name = "y", title = "y", rows = "select 1 as a", titles = { "a" } }' | rule
