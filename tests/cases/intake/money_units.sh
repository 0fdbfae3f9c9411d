# 万 in a cell, in the title of the column, or in a unit row above: told, logged, never guessed.
new_case
two_units
roster 活动-格内.csv <<'ROWS'
活动编号,活动类别,日期,费用
A1,党课,2021-01-01,3万
A2,党课,2021-01-01,0.35万元
A3,党课,2021-01-01,300元整
A4,党课,2021-01-01,1.23456789万
ROWS
roster 活动-表头.csv <<'ROWS'
单位：元,,,
活动编号,活动类别,日期,费用（万元）
B1,党课,2021-01-01,1.2
B2,党课,2021-01-01,300元
合计,,,1.23
ROWS
roster 活动-单位行.csv <<'ROWS'
活动台账,,,,
填报单位：教体局,,,,金额单位：人、万元
活动编号,活动类别,日期,费用,实到人数
C1,党课,2021-01-01,0.5,12
C2,党课,2021-01-01,"1,200元",8
ROWS
roster 活动-元.csv <<'ROWS'
填报单位：万元户协会,,,单位：元
活动编号,活动类别,日期,费用(元)
D1,党课,2021-01-01,5
ROWS
# What stands above a header of two rows is no part of it, wherever in its line the unit is.
roster 活动-两行.csv <<'ROWS'
活动台账,,,,
填报单位：教体局,,,,单位：万元
活动编号,活动类别,基本情况,,实到人数
,,日期,费用,
E1,党课,2021-01-01,0.3,5
ROWS
# Units right below the titles are part of the header; a row without them is a row.
roster 活动-下一行.csv <<'ROWS'
活动编号,活动类别,日期,*费用,实到人数
单位,,,（万元）,（人）
F1,党课,2021-01-01,0.3,5
ROWS
roster 活动-方括号.csv <<'ROWS'
*活动编号,活动类别★,日期*（必填）,费用【万元】
G1,党课,2021-01-01,0.3
ROWS
mingce check case -o out -q
db "select activity_id, cost, present_n from activities" "select line, column_name, raw, clean, rule from change order by source_id, line"
# What may say a unit and is not understood is told, and nothing read by a guess.
unsure() {
    rm -f case/*.csv
    two_units
    roster 活动.csv
    found header-unit header-unit-unsure cell-money
    db "select cost from activities"
}
for above in '台账,,（单位　万元）,' ',单位：,万元,' ',单位：人民币万元,,' ',单位:人 万元,,' ',单位：万元（两位小数）,,' \
    ',金额单位：万,,' ',超5万元的活动,,' ',万元户协会,,单位：元'; do
    printf '%s\n活动编号,活动类别,日期,费用\nH1,党课,2021-01-01,0.3\n' "$above" | unsure
done
for title in '费用（人民币万元）' '费用（万）' '费用（含税）（万元）'; do
    printf '单位：元,,,\n活动编号,活动类别,日期,%s\nH2,党课,2021-01-01,0.3\n' "$title" | unsure
done
unsure <<'ROWS'
活动编号,活动类别,日期,费用
,,,（人民币万元）
H3,党课,2021-01-01,0.3
ROWS
unsure <<'ROWS'
活动编号,活动类别,日期,资金（万元）
,,,费用
H4,党课,2021-01-01,0.3
ROWS
# Each says its own, or no column of money is there.
unsure <<'ROWS'
（单位　万元）,,,
活动编号,活动类别,日期,实到人数
H5,党课,2021-01-01,3
ROWS
unsure <<'ROWS'
（单位　万元）,,,
活动编号,活动类别,日期,费用（百元）
H6,党课,2021-01-01,3
ROWS
