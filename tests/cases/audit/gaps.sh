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
12,U1,2020,活动经费,2020-03-01,1.00,2020030100007
13,U1,2020,活动经费,2020-03-01,1.00,2020030100009
ROWS
run_out >/dev/null
mingce audit gaps out
mingce audit gaps out --within fund_kind --number payment_id | sed -n '/^gaps/,/^$/p'
mingce audit gaps out --where year=2020 --json | grep -E '"(missing|within|lines)"'
# A hundred rows whose numbers lie 17 digits apart: all that is between them would not fit into 64 bits.
{
    echo 支出编号,单位,年度,经费类别,支付日期,金额,凭证号
    for prefix in $(seq 100 199); do
        echo "${prefix}1,U1,2021,活动经费,2021-03-01,1.00,${prefix}-1"
        echo "${prefix}2,U1,2021,活动经费,2021-03-01,1.00,${prefix}-999999999"
        echo "${prefix}3,U1,2021,活动经费,2021-03-01,1.00,${prefix}-99999999999999999"
    done
} | roster 经费支出.csv
run_out >/dev/null
mingce audit gaps out | sed -n '/^  missing/p; /^gaps/,/101-/p'
