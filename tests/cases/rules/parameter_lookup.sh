# From the place upwards to the nation, at the date; the nearest place with entries decides.
shipped
cat >rules/zz.lua <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 1, basis = "ROSTER-LEVEL", to = "2020" }, { value = 2, basis = "ROSTER-LEVEL", from = "2021" },
    { place = "530000", value = 3, basis = "ROSTER-LEVEL" },
    { place = "532800", value = 4, basis = "ROSTER-LEVEL", from = "2022" } }
measure { name = "looked_up", title = "查参数", level = "case", basis = "NT-01", rows = [[
    select 'case' as level, value as subject_id, parameter('x', value, '2021-06-30') as numerator
    from run where key = 'place'
    union all select 'case', 'at home', parameter('x')
    union all select 'case', 'elsewhere', parameter('x', '440606')
    union all select 'case', 'in 2022', parameter('x', '532801', '2022-01-01') ]] }
LUA
small_case
for place in 532801 532900 440606; do
    sed -i "s/place = \"[0-9]*\"/place = \"$place\"/" case/case.lua
    run_out --rules rules
    echo $place
    db "select subject_id, numerator, state from measure where measure = 'looked_up'"
done
