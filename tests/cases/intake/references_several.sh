# A reference to one of several tables, and a name that means something in two of them.
small_case
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
A1,2021-01-01,O1,党课
A2,2021-01-01,U1,党课
A3,2021-01-01,银发志愿服务队,党课
A4,2021-01-01,同名,党课
A5,2021-01-01,X9,党课
ROWS
rm case/签到表.csv
echo T9,同名,志愿,U1 >>case/队伍名册.csv
echo O9,同名,U1,,党支部,单独组建,,,,,, >>case/党组织名册.csv
echo X9,代码相同,志愿,U1 >>case/队伍名册.csv
echo X9,代码也相同,U1,,党支部,单独组建,,,,,, >>case/党组织名册.csv
mingce check case -o out -q
db "select activity_id, host_id from activities"
