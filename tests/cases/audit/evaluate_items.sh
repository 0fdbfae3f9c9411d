# The four estimates from a sample of lines against a Python of their own (tests/tools/bounds.py).
paid_case 600
mingce audit sample out --seed x --method items --size 100 -o sample.csv --json >drawn.json
audited sample.csv P0042=30000 P0061=4000 P0037=3300 >filled.csv
evaluate() {
    mingce audit evaluate out "$@" --seed x --method items --size 100
}
evaluate filled.csv --tolerable 100000
for bound in mean difference ratio regression; do
    evaluate filled.csv --bound $bound --json >mine.json
    "$PYTHON" "$ROOT/tests/tools/bounds.py" filled.csv drawn.json mine.json
done
# Nothing differs: nothing tells how far the rest may be off.
audited sample.csv >filled.csv
evaluate filled.csv | grep -E 'errors|not evaluated|in error'
