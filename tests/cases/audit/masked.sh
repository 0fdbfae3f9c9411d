# Where the id of a person is an identity number, no paper shows it, and the sample is found again.
small_case
roster 补贴发放.csv <<'ROWS'
人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号
P1,O2,2021-01,基本,300,2021-01-31,1
P2,O2,2021-01,基本,300,2021-01-31,2
P5,O4,2021-01,基本,200,2021-01-31,3
ROWS
run_out >/dev/null
mingce audit sample out --seed 1 --size 2 | sed -n '/^sample/,/^$/p'
sqlite3 out/case.db "update allowances set person_id = '532899193005050010' where person_id = 'P1'" \
    "update allowances set person_id = '532899193006060010' where person_id = 'P2'"
mingce audit sample out --method items --seed 1 --size 3 -o sample.csv
audited sample.csv '532899************/O2/2021-01/基本=250' >filled.csv
mingce audit evaluate out filled.csv --method items --seed 1 --size 3 --bound ratio | sed -n '/^lines in/,/^$/p'
mingce audit duplicates out --by person_id | tail -4
mingce audit duplicates out --table persons --amount id_no
# Nor does a guess bring the rest of a number, nor a list what stands between two.
sqlite3 out/case.db "update allowances set voucher_no = '532899193005050010' where person_id = 'P5'" \
    "update allowances set voucher_no = '13812345678' where voucher_no = '2'"
mingce audit strata out --where person_id=532899193005050011
mingce audit strata out --where voucher_no=13812345670
mingce audit strata out --where month=2021-02
mingce audit gaps out | head -12
mingce audit gaps out --within person_id | sed -n '/^gaps/,/^$/p'
sqlite3 out/case.db "update measure set subject_id = '532899193005050010' where subject_id = '532801'" \
    "update measure set subject_id = 'U7' where subject_id = 'U1'"
mingce explain out 532899193005050011
mingce explain out U8
