# What was verified stays in sight and counts no more; a code that names nothing, or several, or
# what must be mended, is a finding. A unit verifies its own findings only.
small_case
cat >>case/景洪市教育体育局/人员名册.csv <<'ROWS'
P4,赵四,,女,傣族,1960-01,群众,退休,,,本地,,,
P4,赵四,,女,傣族,1960-01,群众,退休,,,本地,,,
Q1,李二,532899194510020036,男,汉,1945-10-02,群众,退休,,,本地,,,
ROWS
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
Q2,某某,,男,汉,1940-07-11,群众,退休,,,火星,,,
ROWS
check_out >/dev/null
db "select rule, unit_id, fingerprint from finding order by finding_id" >before
cat before
code() { # rule: the code that the sheets show
    sed -n "s/^$1|..|\(........\).*/H\1/p" before | head -n 1 | tr a-f A-F
}
roster 景洪市教育体育局/核实说明.csv <<ROWS
核对码,核实情况,核实人,依据材料,核实日期
$(code same-name-and-birth),同名同日，非同一人,刀某,教体局函〔2022〕3号,2022-01-04
$(sed -n 's/^key-repeated|U1|//p' before | tail -n 1),就是两个人,刀某,,2022-01-04
$(code key-repeated),就是两个人,刀某,,2022-01-04
$(code cell-choice),别的单位的,刀某,,2022-01-04
H01234567,写错了,刀某,,2022-01-04
H1,太短,刀某,,2022-01-04
ROWS
roster 核实登记.csv <<ROWS
核对码,核实情况,核实人,依据材料,核实日期
$(sed -n 's/^cell-choice|U2|//p' before),常住月球,玉某,,2022年1月5日
ROWS
echo == verified
status mingce check case -o out --fail-on warning
db "select rule, unit_id, waived_by from finding where rule not like 'waiver-%' order by 1, 2"
cells 内部/数据质量.xlsx 数据质量!B3:E9 问题清单!B3:K12 \
    反馈/U1_景洪市教育体育局.xlsx 数据审核退回单!B3:K9
"$PYTHON" -c 'import json; print(json.load(open("out/manifest.json", encoding="utf-8"))["control_totals"]["findings"])'
echo == nothing else left
rm case/景洪市教育体育局/核实说明.csv
sed -i '/^P4,.*1960-01,/d; /^Q1/d' case/景洪市教育体育局/人员名册.csv
status mingce check case --fail-on warning
mingce run case -o out2 --json
mingce check case --json | grep waived_by
in_chinese mingce check case
echo == the reason is missing, so it does not hold
sed -i 's/常住月球//' case/核实登记.csv
status mingce check case --fail-on warning
echo == the value is another one, so it is to be verified anew
sed -i 's/,,玉某/,常住月球,玉某/' case/核实登记.csv
sed -i 's/火星/土星/' case/景洪市卫生健康局/人员名册.csv
status mingce check case --fail-on warning
