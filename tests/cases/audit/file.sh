# What an evaluation refuses, with the place.
paid_case 600
mingce audit sample out --seed a --size 10 -o sample.csv -q
audited sample.csv >good.csv
evaluate() {
    mingce audit evaluate out "$1" --seed a --size 10 >/dev/null
}
swap() {
    "$PYTHON" - "$@" <<'PY'
import csv, sys
rows = list(csv.reader(open("good.csv", encoding="utf-8")))
exec(sys.argv[1])
csv.writer(open("wrong.csv", "w", encoding="utf-8"), lineterminator="\n").writerows(rows)
PY
    evaluate wrong.csv
}
evaluate good.csv && echo well
evaluate nowhere.csv
swap 'rows[3][7] = ""'
swap 'rows[3][7] = "—"'
swap 'rows[3][7] = "1.234"'
swap 'rows[3][7] = "未见"'
swap 'rows[3][4] = rows[3][7] = "1.00"'
swap 'rows[3][4] = "1.00"'
swap 'rows[3][4] = ""'
swap 'rows[2][7] = "1.00"; rows = [r[:4] + [r[7]] + r[5:7] + [r[4]] + r[8:] if i else r for i, r in enumerate(rows)]'
swap 'rows[3] = rows[4]'
swap 'rows.pop(5)'
swap 'rows[3][1] = "P9999"'
swap 'rows[3][0] = "99"'
swap 'rows[0][7] = "amount"'
# Lines may be sorted, and titles stand above them.
swap 'rows = [["Sample"], []] + rows[:1] + sorted(rows[1:], key=lambda r: float(r[4]))' && echo well
# Not what was drawn.
mingce audit evaluate out good.csv --seed b --size 10
printf '\377\376\375' >wrong.csv && evaluate wrong.csv
printf 'PK\003\004' >wrong.xlsx && evaluate wrong.xlsx
{ cat good.csv && echo '机密★10年'; } >wrong.csv && evaluate wrong.csv
printf '\320\317\021\340\241\261\032\341' >wrong.xls && evaluate wrong.xls
: >empty.csv && evaluate empty.csv
# Ids that a spreadsheet would compute have a mark in front, with which, and without, they are found again. Of those
# that it made another number of, the line is told.
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,支付日期,金额,凭证号
=1+25,U1,2021,活动经费,2021-03-01,10.01,1
@x18,U1,2021,活动经费,2021-03-01,10.02,2
-27,U1,2021,活动经费,2021-03-01,10.03,3
+5,U1,2021,活动经费,2021-03-01,10.04,4
A-6,U1,2021,活动经费,2021-03-01,10.05,5
026,U1,2021,活动经费,2021-03-01,10.06,6
ROWS
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,=教育局,机关,532801
ROWS
run_out >/dev/null
few() {
    mingce audit evaluate out "$1" --method items --seed a --size 6 >/dev/null && echo well
}
mingce audit sample out --method items --seed a --size 6 -o formulas.csv -q
cut -d, -f1-3,5 formulas.csv
audited formulas.csv >good.csv
few good.csv
sed "s/,'/,/g" good.csv >wrong.csv
few wrong.csv
sed 's/,026,/,26,/' good.csv >wrong.csv
few wrong.csv
sed 's/,026,/,26,/; s/10[.]06/10.07/g' good.csv >wrong.csv
few wrong.csv
sed 's/,026,/,13812345678,/' good.csv >wrong.csv
in_chinese mingce audit evaluate out wrong.csv --method items --seed a --size 6
