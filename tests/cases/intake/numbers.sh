# Whole numbers and their limits.
new_case
two_units
roster 活动.csv <<'ROWS'
活动编号,活动类别,日期,应到人数
A1,党课,2021-01-01,12
A2,党课,2021-01-01,"1,200"
A3,党课,2021-01-01,１２
A4,党课,2021-01-01,12.0
A5,党课,2021-01-01,12.5
A6,党课,2021-01-01,12人
A7,党课,2021-01-01,-1
A8,党课,2021-01-01,10%
A9,党课,2021-01-01,24/2
B1,党课,2021-01-01,"12,00"
B2,党课,2021-01-01,99999999999999999999
B3,党课,2021-01-01,十二
ROWS
mingce check case -o out -q
db "select activity_id, expected_n from activities"
