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
