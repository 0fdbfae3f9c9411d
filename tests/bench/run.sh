#!/bin/sh
# `make bench`: cases of 1,000, 100,000 and 1,000,000 people made from a seed, each with ten attendance rows a
# person, through intake alone, through the whole job, and through DuckDB, pandas and XlsxWriter beside it
# (beside.py); then money, cells into a workbook, statistics and composite scores. Takes most of an hour. Sizes
# may be given, and RUNS (3), of which the best counts: RUNS=1 tests/bench/run.sh 1000 100000
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
PYTHON=${PYTHON:-/usr/bin/python3}
export BUILD
work=${TMPDIR:-/tmp}/mingce-bench
mkdir -p "$work" "$BUILD/rivals"
[ $# -gt 0 ] || set -- 1000 100000 1000000
if command -v npm >/dev/null && [ ! -d "$BUILD/rivals/node_modules/@duckdb" ]; then
    npm install --silent --no-audit --no-fund --prefix "$BUILD/rivals" @duckdb/node-api >/dev/null ||
        echo "DuckDB cannot be had from npm"
fi

echo "machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
for people; do
    units=$((people / 1000))
    [ "$units" -ge 10 ] || units=10
    [ "$units" -le 1000 ] || units=1000
    folder=$work/$people
    [ -f "$folder/case.lua" ] || lua5.4 fixtures/make/county.lua "$folder" "$people" "$units" 1
    echo
    echo "$people people in $units units, $(du -sm "$folder" | cut -f 1) MB of CSV"
    echo " intake alone, one thread"
    "$BUILD/tests/bench/bench_intake" "$folder"
    "$PYTHON" tests/bench/beside.py "$folder" "$work" "${RUNS:-3}"
done
echo
echo "money"
tests/bench/money.sh
echo
echo "100,000 rows of 20 cells"
"$BUILD/tests/bench/bench_sheet" "$work/cells.xlsx" 100000 20
echo
echo "statistics"
"$BUILD/tests/bench/bench_stats" 500000
echo
echo "composite scores, one core"
"$BUILD/tests/bench/bench_composite" 50 50 1024
"$BUILD/tests/bench/bench_composite" 172 50 256
echo
echo "a province"
tests/bench/tree.sh
rm -rf "$work/out" "$work/cells.xlsx"
