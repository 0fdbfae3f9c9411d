# Bands hold their lower end and not their upper one.
new_case
two_units
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,支付日期,金额,凭证号
1,U1,2021,活动经费,2021-03-01,99.99,1
2,U1,2021,活动经费,2021-03-01,100.00,2
3,U1,2021,活动经费,2021-03-01,499.99,3
4,U1,2021,活动经费,2021-03-01,500.00,4
5,U1,2021,活动经费,2021-03-01,800.02,5
6,U1,2021,活动经费,2021-03-01,700.00,6
7,U1,2021,活动经费,2021-03-01,700.00,7
ROWS
run_out >/dev/null
sqlite3 out/case.db "update payments set amount = 0 where payment_id = '6'" \
    "update payments set amount = null where payment_id = '7'"
mingce audit strata out
mingce audit strata out --bands 500,800.02 --json | grep -E '"(from_fen|to_fen|lines|sum_fen)"'
sqlite3 out/case.db "update payments set amount = -5"
mingce audit strata out
mingce audit plan out
