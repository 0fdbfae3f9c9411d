# A total below the rows is left out and compared; so is a subtotal with the rows since the last.
new_case
two_units
head='活动编号,活动类别,日期,应到人数,实到人数,费用'
roster 活动-对.csv <<ROWS
$head
A1,党课,2021-01-01,10,8,100
A2,党课,2021-01-02,20,18,200.50
合　计,,,30,26,300.5
填表人：某某,,,,,
ROWS
roster 活动-错.csv <<ROWS
$head
B1,党课,2021-01-01,10,8,100
B2,党课,2021-01-02,20,18,200.50
小计,,,30,26,300.50
B3,党课,2021-01-03,5,5,50
小计：,,,6,5,50
总计,,,36,31,350
ROWS
roster 活动-不可比.csv <<ROWS
$head
C1,党课,2021-01-01,many,8,100
合计,,,10,,100
ROWS
roster 人员名册-对.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
P1,王一,群众,退休
P2,李二,群众,退休
合计,共2人,,
ROWS
roster 人员名册-错.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
P3,张三,群众,退休
合计,2人,,
备注：以上为全部人员,,,
ROWS
# As Chinese forms have it: the total above the rows is compared at their end, 小计 above its rows not.
roster 活动-先.csv <<ROWS
$head
合计,,,30,26,300.50
小计,,,10,8,100
D1,党课,2021-01-01,10,8,100
小计,,,20,18,200.50
D2,党课,2021-01-02,20,18,200.50
ROWS
roster 活动-先错.csv <<ROWS
$head
共计,,,30,27,300.50
总计,,,30,27,300.50
E1,党课,2021-01-01,10,8,100
本页小计,,,10,8,101
E2,党课,2021-01-02,20,18,200.50
本页合计,,,20,18,200.50
累计：,,,30,26,300.50
ROWS
roster 活动-没有行.csv <<ROWS
$head
合计,,,30,,
ROWS
roster 人员名册-先.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
合计：2人,,,
P4,赵四,群众,退休
共3人,,,
ROWS
mingce check case -o out -q
db "select path, records, used, excluded from source where table_name <> 'units'"
