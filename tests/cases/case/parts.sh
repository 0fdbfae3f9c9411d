# Cases in folders below are not read, unless they are parts of this one; their case.lua never is.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,行政区划代码
U1,某市某局,532800
ROWS
mkdir -p case/counties/甲县/更深
cp case/case.lua case/counties/甲县/
printf '单位代码,单位名称,行政区划代码\nU2,甲县某局,532801\n' >case/counties/甲县/单位名册.csv
printf '人员编号,姓名,政治面貌,人员类别,原单位\nP1,王一,群众,退休,U2\n' >case/counties/甲县/更深/人员名册.csv
show() {
    db "select path from source order by 1" "select count(*) from units"
}
run_out
show
sed -i 's/title/parts = true, title/' case/case.lua
run_out
show
grep -c case.lua out/manifest.json
echo "== not a word but true or false"
sed -i 's/parts = true/parts = "counties"/' case/case.lua
run_out
