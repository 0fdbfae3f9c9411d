# A level above the level above; the upper level's own case.lua; other rules; a measure with its own SQL.
small_case
for place in 532801 532822 530102; do
    mkdir "$place" && cp -r case/* "$place"
    sed -i "s/532801/$place/; s/测试/地区$place/" "$place/case.lua"
    sed -i "s/532801/$place/" "$place/单位名册.csv"
    mingce run "$place" -o "of_$place" -q
done
mingce pack --new-key key
mkdir city
cat >city/case.lua <<'LUA'
case {
    title = "西双版纳州离退休干部", place = "532800", period = "2021", as_of = "2021-12-31",
    signature = { head = "某某", reported_on = "2022-02-01" },
}
LUA
status mingce merge of_532801 of_532822 -o city_out --key key --case city/case.lua
status mingce pack city_out -o city.pack
status mingce pack city_out -o city.pack --key key -q
mingce pack --new-key another
status mingce pack city_out -o city2.pack --key another
status mingce merge city.pack of_530102 -o out --key key
db "select place, title, reported_on, persons, repeated from merged_case" \
    "select level, subject_id, numerator, denominator from measure where measure in ('retired', 'separate_share') order by measure, 1, 2" \
    "select key, value from run where key in ('place', 'title')"
(cd city_out && "$PYTHON" "$ROOT/tests/tools/cells.py" 上报/市级汇总.xlsx '党组织和党员!A1:H9')
echo "== a place below itself, twice, in another period"
status mingce merge city.pack of_532801 -o other
status mingce merge of_532801 of_532801 -o other
sed -i 's/2021/2022/g' 530102/case.lua
mingce run 530102 -o later -q
status mingce merge of_532801 later -o other
sed -i 's/2021/2022/g' city/case.lua
status mingce merge of_532801 -o other --case city/case.lua
sed -i 's/2022-12-31/2021-12-31/; s/"2022"/"2021"/; s/532800/530100/' city/case.lua
status mingce merge of_532801 -o other --case city/case.lua
sed -i 's/2022/2021/g; s/as_of/trial = true, as_of/' 530102/case.lua
mingce run 530102 -o trial -q
status mingce merge of_532801 trial -o other
sed -i 's/530102/330102/g; s/trial = true, //' 530102/case.lua
mingce run 530102 -o far -q
status mingce merge of_532801 far -o other
echo "== two keys"
mingce pack of_532801 -o a.pack --key key -q
mingce pack of_532822 -o b.pack --key another -q
status mingce merge a.pack b.pack -o other
ls -d other 2>/dev/null
echo "== rules of its own"
shipped
cat >rules/zz.lua <<'LUA'
measure { name = "huge", title = "大", level = "case", adds_up = true,
    rows = [[ select 'case' as level, place as subject_id, 9000000000000000000 as numerator from this_case ]] }
LUA
mingce run 532801 -o huge_a -q --rules rules
mingce run 532822 -o huge_b -q --rules rules
status mingce merge huge_a huge_b -o other --rules rules
sed -i 's/9000000000000000000/7/' rules/zz.lua
mingce run 532801 -o huge_a -q --rules rules
status mingce merge huge_a of_532822 -o out --rules rules -q
db "select name, subject_id, reason from evaluation where name = 'huge'"
mingce run 532822 -o huge_b -q --rules rules
status mingce merge huge_a huge_b -o out --rules rules -q
db "select level, subject_id, numerator from measure where measure = 'huge'"
sed -i 's/, adds_up = true//; s/numerator from this_case/numerator, 2 as denominator from this_case/' rules/zz.lua
mingce run 532801 -o huge_a -q --rules rules
mingce run 532822 -o huge_b -q --rules rules
status mingce merge huge_a huge_b -o out --rules rules -q
db "select level, subject_id, numerator, denominator from measure where measure = 'huge'" \
    "select name, subject_id, reason from evaluation where name = 'huge'"
echo 'relation { name = "more", title = "更多", rows = [[ select 1 as one ]] }' >>rules/zz.lua
mingce run 532822 -o huge_b -q --rules rules
status mingce merge huge_a huge_b -o out --rules rules -q
db "select * from evaluation where name = 'rules'"
sed -i '$d' rules/zz.lua
status mingce merge huge_a huge_b -o out --rules rules -q
db "select * from evaluation where name = 'rules'"
rule <<'LUA'
measure { name = "x", title = "x", level = "case", adds_up = true, count = { of = "members" } }
LUA
echo "== kinds that two places may both have; the same when the rule says that they may not"
for adds_up in false true; do
    cat >rules/zz.lua <<LUA
measure { name = "kinds", title = "类别", level = "case", count = { of = "units", distinct = "unit_nature" }, adds_up = $adds_up }
LUA
    mingce run 532801 -o huge_a -q --rules rules
    mingce run 532822 -o huge_b -q --rules rules
    mingce merge huge_a huge_b -o out --rules rules -q
    db "select level, subject_id, numerator from measure where measure = 'kinds'" \
        "select subject_id, reason from evaluation where name = 'kinds'"
done
