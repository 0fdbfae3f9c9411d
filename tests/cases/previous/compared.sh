# The former period's result beside this one: numbers, rates, and who moved, with the cause.
small_case
status run_out
mv out before
sed -i 's/2021-12-31/2022-12-31/; s/"2021"/"2022"/' case/case.lua
# P4 transferred within the county, P1 died, P6 has gone without a word, P9 retired, P10 just stands
# there; P2 was given another code.
sed -i '/^P4,/d; s/^P2,/P22,/; /^P1,/s/$/2022-02-03/' case/景洪市教育体育局/人员名册.csv
sed -i '/^P6,/d; /^P7,/d; s/^\(P5,.*\)新退休,2021-08-01/\1,/' case/景洪市卫生健康局/人员名册.csv
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
P4,赵四,53289919600101004X,女,傣族,1960-01-01,群众,退休,,15400000004,本地,转入,2022-03-01,
P9,李九,532899196201010082,女,汉,1962-01-01,群众,退休,,15400000009,本地,新退休,2022-01,
P10,王十,532899196101010037,男,汉,1961-01-01,群众,退休,,15400000011,本地,,,
ROWS
status run_out --previous before
mv out from_folder
status mingce run case -o out -q --previous before/case.db
cmp from_folder/case.db out/case.db && cmp from_folder/manifest.json out/manifest.json
echo "== what stands in case.db"
db "select key, value from run where key like 'previous%' and key not like '%sha256'" \
    "select * from previous_case" "select * from previous_persons" \
    "select moved, name, unit_id, before_unit_id, cause, moved_on from person_move_list order by place, person_id" \
    "select measure, level, subject_id, numerator, denominator from measure where measure in ('previous_closing', 'closing_change', 'closing_change_rate', 'death_rate') order by 2, 3, 1"
echo "== X41"
mingce check case -q --previous before | grep -E 'differs|changed-much|unexplained'
echo "== without"
mingce run case -o plain -q
sqlite3 plain/case.db "select what, name, reason from evaluation where reason like '%previous%' order by 1, 2"
echo "== sheets"
cells 上报/县级汇总.xlsx 增减变动表 内部/增减变动名单.xlsx 增减变动名单 与上期比较
echo "== the digest of what was taken over"
grep -A3 '"table": "previous_persons"' out/manifest.json | grep rows
grep -A1 '"previous": \[' out/manifest.json
