# Bounds from a filled in sample against a Python of their own (tests/tools/bounds.py), from CSV, from
# the workbook, and from CSV that a Chinese Excel saved.
paid_case 600
# Taken whole; half of it; all of it; too little in the books; a tenth.
wrong='P0016=70000 P0042=18742.95 P0068=0 P0098=70000 P0018=10806.56'
mingce audit sample out --seed a --size 80 -o sample.csv --json >drawn.json
# shellcheck disable=SC2086
audited sample.csv $wrong >filled.csv
evaluate() {
    mingce audit evaluate out "$@" --seed a --size 80
}
evaluate filled.csv --tolerable 20%
for options in "--bound stringer" "--bound stringer --model binomial" "--bound cell" \
    "--bound stringer --confidence 90"; do
    # shellcheck disable=SC2086
    evaluate filled.csv $options --json >mine.json
    "$PYTHON" "$ROOT/tests/tools/bounds.py" filled.csv drawn.json mine.json
done
mingce audit sample out --seed a --size 80 -o sample.xlsx -q
# shellcheck disable=SC2086
audited sample.xlsx $wrong
evaluate filled.csv >by_csv
evaluate sample.xlsx | cmp - by_csv && echo "workbook: the same"
in_chinese mingce audit sample out --seed a --size 80 -o 样本.csv -q
# shellcheck disable=SC2086
audited 样本.csv $wrong | iconv -f UTF-8 -t GB18030 >填好.csv
evaluate 填好.csv | cmp - by_csv && echo "GB18030: the same"
