# A province on this machine: what is planned, done, and done again only where something has changed; the same
# bytes from scratch, with any number of jobs, and by hand.
small_tree
echo "== the plan"
tree --plan
mingce tree P --plan --json --rules rules --reports reports | grep -v '"\(period\|as_of\|parts\|incomplete\)"' | tail -26
tree --status | tail -n 2
ls -d OUT 2>/dev/null
echo "== done"
tree
tree --status
runs
sqlite3 OUT/a/result/case.db "select place, title, persons from merged_case" \
    "select level, subject_id, numerator, denominator from measure where measure = 'female' order by 1, 2"
sqlite3 OUT/result/case.db "select level, subject_id, numerator, denominator from measure where measure = 'female' order by 1, 2"
mingce explain OUT/a/result 532800 retired | grep -A2 '^retired'
"$PYTHON" "$ROOT/tests/tools/cells.py" OUT/a/result/上报/汇总.xlsx 报送情况
echo "== nothing has changed, whatever the time of a file"
touch P/a/x/*.csv P/case.lua
tree
runs | grep -v ' 1$'
echo "== one county has"
cp P/a/x/人员名册.csv former
sed -i 's/甲1/乙1/' P/a/x/人员名册.csv
tree --status
tree
runs
echo "== from scratch, one at a time; by hand"
mingce tree P -o SCRATCH --rules rules --reports reports --jobs 1 -q
same_tree OUT SCRATCH && echo the same
for place in a/x a/y b/z a; do
    mingce run "P/$place" -o "hand/$place/run" --rules rules --reports reports -q
done
mingce merge hand/a/y/run hand/a/x/run --own hand/a/run -o hand/a/up --case P/a/case.lua --rules rules --reports reports -q
mingce merge hand/b/z/run -o hand/b/up --case P/b/case.lua --rules rules --reports reports -q
mingce merge hand/b/up hand/a/up -o hand/up --case P/case.lua --rules rules --reports reports -q
same hand/up OUT/result && same hand/a/up OUT/a/result && same hand/a/run OUT/a/own && same hand/a/x/run OUT/a/x/result &&
    echo the same
echo "== put back, it is what it was"
cp former P/a/x/人员名册.csv
tree
echo "== another case.lua, other rules, another value, another program"
sed -i 's/寅区/卯区/' P/b/z/case.lua
tree --status | grep -v ^done
tree -q
echo '-- more' >>rules/few.lua
tree --status | head -n 2
tree -q
echo 'parameter { name = "few", title = "数", unit = "count", { value = 1, from = "2020-01-01", basis = "ROSTER-FORM" } }' >>rules/few.lua
tree -q
tree --status --set few=2 | head -n 2
sed -i 's/"mingce": "[^"]*"/"mingce": "0.0.1"/' OUT/b/z/result/manifest.json
tree --status | grep -v ^done
tree -q
echo "== a key: who stands in two places counts once"
printf '%064d\n' 7 >key && chmod 600 key
tree_rosters P/a/y 532822 11
tree --key key
sqlite3 OUT/a/result/case.db "select place, persons, repeated from merged_case"
sqlite3 OUT/result/case.db "select subject_id, numerator from measure where measure = 'retired' order by level, 1"
tree --status | head -n 1
tree --status --key key --json | head -8
echo "== a former period: that of the same place"
cp -r OUT FORMER
find P -name case.lua -exec sed -i 's/2021/2022/g' {} +
tree --previous FORMER -q
sqlite3 OUT/a/x/result/case.db "select value from run where key = 'previous_as_of'"
tree --previous FORMER --status | tail -n 2
tree --status | tail -n 2
echo "== a pack in the place of a case; a case that reads those below itself"
mingce pack OUT/b/z/result -o z.pack --key key -q
rm -r P/b/z/* && rmdir P/b/z && mv z.pack P/b/
sed -i 's/^    title/    parts = true, title/' P/a/case.lua
tree --plan
tree -q --key key
sqlite3 OUT/result/case.db "select subject_id, numerator from measure where measure = 'retired' order by level, 1"
sqlite3 OUT/a/result/case.db "select value from run where key in ('kind', 'parts') order by key"
mingce merge OUT/a/x/result --own OUT/a/result --case P/a/case.lua -o up --rules rules --reports reports
