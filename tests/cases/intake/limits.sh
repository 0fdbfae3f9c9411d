# A number at its limit is within; one beyond is not, and says what the limits are.
new_case
two_units
{ echo 党组织代码,党组织名称,组织类别,编组方式,任期,星级
    for term in 0 1 5 6 3.0 -0; do
        echo "T$term,某支部,支部,混编,$term,"
    done
    for stars in 0 1 5 6; do
        echo "S$stars,某支部,支部,混编,,$stars"
    done; } | roster 党组织名册.csv
mingce check case -o out -q
db "select org_id, term_years, star from orgs"
# Where a column names no limit, ten digits: more is a phone or card number that slid into the cell. A sum that
# somebody wrote below may be more.
roster 活动.csv <<'ROWS'
活动编号,活动类别,日期,应到人数,费用
A1,党课,2021-01-01,1,9999999999
A2,党课,2021-01-01,1,9999999999.01
A3,党课,2021-01-01,1,100亿
A4,党课,2021-01-01,1,999999.9999万
A5,党课,2021-01-01,1,1000000万
A6,党课,2021-01-01,1,13812345678
A7,党课,2021-01-01,1,6222021234567890123
A8,党课,2021-01-01,9999999999,1
A9,党课,2021-01-01,10000000000,1
ROWS
roster 一/活动.csv <<'ROWS'
活动编号,活动类别,日期,应到人数,费用
B1,党课,2021-01-01,9000000000,9000000000
B2,党课,2021-01-01,9000000000,9000000000
合计,,,18000000000,18000000000
ROWS
roster 二/活动.csv <<'ROWS'
活动编号,活动类别,日期,应到人数,费用
C1,党课,2021-01-01,9000000000,9000000000
C2,党课,2021-01-01,9000000000,9000000000
合计,,,18000000001,18000000000.01
ROWS
roster 文稿数据.csv <<'ROWS'
文稿编号,原文,数值
F1,甲,-9999999999
F2,甲,-9999999999.5
F3,甲,999999.9999万
F4,甲,1000000万
ROWS
mingce check case -o out -q | grep -v 党组织名册
db "select activity_id, expected_n, cost from activities" "select fig_id, value from published_figures"
