# Where the day matters it must be there.
new_case
two_units
roster 活动.csv <<'ROWS'
活动编号,活动类别,日期
A1,党课,2021-03
A2,党课,2021
A3,党课,2021-03-01
ROWS
mingce check case -o out -q
db 'select activity_id, "on", on_precision from activities'
