# What changed from one result to another, both ways; what is no result of this program is refused.
small_case
cat >>case/景洪市教育体育局/人员名册.csv <<'ROWS'
Q1,某甲,,男,汉,1940-13,群众,退休,,,本地,,,
Q2,某乙,,男,汉,1940-07,群众,退休,,,火星,,,
Q3,某丙,,男,汉,1940-07,群众,退休,,,土星,,,
ROWS
roster 单子.csv <<'ROWS'
甲,乙
1,2
ROWS
mingce run case -o a -q
echo == the same
status mingce diff a a --fail-on warning
cp -r case again
sed -i 's/1940-13/1940-03/; s/^Q3,某丙,,男/Q3,某丙,,女人/' again/景洪市教育体育局/人员名册.csv
rm again/单子.csv again/银发人才库.csv
sed -i 's/^O5,.*/&\nO6,卫健局第二党支部,U2,,党支部,单独组建,,,,,,/' again/党组织名册.csv
printf '核对码,核实情况,核实人,核实日期\n%s,常住火星,玉某,2022-01-06\n' \
    "$(sqlite3 a/case.db "select fingerprint from finding where value = '火星'")" >again/核实说明.csv
shipped
rm rules/funds && mkdir rules/funds
sed 's/name = "work_floor", title = "/&新的/' "$ROOT"/rules/funds/work_floor.lua >rules/funds/work_floor.lua
mingce run again -o b -q --rules rules --set fund.work.floor_branch=350000
echo == changed
status mingce diff a b
echo == the other way
status mingce diff b a | grep -A 4 -E '^(inputs|findings|amounts)'
for on in error warning never; do
    mingce diff a b -q --fail-on $on >/dev/null
    echo "$on $?"
done
mingce diff b a -q --fail-on error >/dev/null
echo "mended only by looking back $?"
mingce diff a b --json >printed
"$PYTHON" - <<'PY'
import json
told = json.load(open("printed", encoding="utf-8"))
print({key: value for key, value in told.items() if key != "differences"})
print(len(told["differences"]), told["differences"][0])
PY
in_chinese mingce diff a b | head -n 8
echo == a check has no amounts
mingce check case -o c -q >/dev/null
mingce diff a c | grep -cE '^(amounts|grades|scores)'
mingce diff a c | head -n 3
echo == what is none
mkdir none other
sqlite3 other/case.db 'create table run (key, value)'
status mingce diff a none
status mingce diff other a
status mingce diff a
cp -r a newer
sqlite3 newer/case.db 'pragma user_version = 99'
status mingce diff a newer
