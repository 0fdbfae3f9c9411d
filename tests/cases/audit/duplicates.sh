# The same payee, sum and day; the same voucher; what is named.
new_case
two_units
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,支付日期,金额,收款人,用途,凭证号
1,U1,2021,活动经费,2021-03-01,600.00,S01,办公,记-1
2,U1,2021,活动经费,2021-03-01,600.00,S01,办公,记-2
3,U2,2021,活动经费,2021-03-01,600.00,S02,办公,记-1
4,U2,2021,活动经费,2021-04-01,20.50,S02,办公,记-1
5,U2,2021,活动经费,2021-04-02,20.50,,办公,
6,U2,2021,活动经费,2021-04-02,20.50,,办公,
7,U1,2021,慰问,2021-05-01,600.00,532899194510020028,慰问,记-3
8,U1,2021,慰问,2021-05-01,600.00,532899194510020028,慰问,记-4
ROWS
run_out >/dev/null
mingce audit duplicates out
mingce audit duplicates out --by amount --unit U2 | sed -n '/^dup/,/^$/p'
mingce audit duplicates out --by voucher_no,unit_id --json | grep -E '"(values|ids)"'
