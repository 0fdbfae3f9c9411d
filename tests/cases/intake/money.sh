# Money is whole fen; more than two places is no amount.
new_case
two_units
roster 活动.csv <<'ROWS'
活动编号,活动类别,日期,费用
A1,党课,2021-01-01,300
A2,党课,2021-01-01,300.5
A3,党课,2021-01-01,"1,234,567.89"
A4,党课,2021-01-01,￥12.30元
A5,党课,2021-01-01,0.01
A6,党课,2021-01-01,0.001
A7,党课,2021-01-01,约300
A8,党课,2021-01-01,-5
A9,党课,2021-01-01,3万
B1,党课,2021-01-01,0.10
B2,党课,2021-01-01,99999999999999999
ROWS
mingce check case -o out -q
db "select activity_id, cost from activities"
