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
mingce check case -o out -q
db "select activity_id, cost, present_n from activities" "select line, column_name, raw, clean, rule from change order by source_id, line"
