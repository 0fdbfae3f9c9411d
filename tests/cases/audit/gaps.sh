# Numbers that are missing within a unit and year, behind each prefix.
new_case
two_units
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,支付日期,金额,凭证号
1,U1,2021,活动经费,2021-03-01,1.00,记-0001
2,U1,2021,活动经费,2021-03-01,1.00,记-0002
3,U1,2021,活动经费,2021-03-01,1.00,记-0002
4,U1,2021,活动经费,2021-03-01,1.00,记-0005
5,U1,2021,活动经费,2021-03-01,1.00,付7
6,U2,2021,活动经费,2021-03-01,1.00,99
7,U2,2021,活动经费,2021-03-01,1.00,101
8,U2,2020,活动经费,2020-03-01,1.00,3
9,U2,2021,活动经费,2021-03-01,1.00,
10,U2,2021,活动经费,2021-03-01,1.00,无号
11,U2,2021,活动经费,2021-03-01,1.00,1234567890123456789012
ROWS
run_out >/dev/null
mingce audit gaps out
mingce audit gaps out --within fund_kind --number payment_id | sed -n '/^gaps/,/^$/p'
mingce audit gaps out --where year=2020 --json | grep -E '"(missing|within|lines)"'
