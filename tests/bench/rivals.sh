#!/bin/sh
# `make bench-rivals`: the whole job of mingce beside loading the same files and counting seventeen of
# the same figures with DuckDB and with pandas, which check nothing and write no workbooks. The counts
# must agree. The number of people may be given: tests/bench/rivals.sh 1000000
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
PYTHON=${PYTHON:-/usr/bin/python3}
people=${1:-100000}
work=${TMPDIR:-/tmp}/mingce-bench
folder=$work/$people
mkdir -p "$work" "$BUILD/rivals"
units=$((people / 1000))
[ "$units" -ge 10 ] || units=10
[ "$units" -le 1000 ] || units=1000
[ -f "$folder/case.lua" ] || lua5.4 fixtures/make/county.lua "$folder" "$people" "$units" 1
[ -d "$BUILD/rivals/node_modules" ] ||
    npm install --silent --no-audit --no-fund --prefix "$BUILD/rivals" @duckdb/node-api >/dev/null
cp tests/bench/rivals/duckdb.mjs "$BUILD/rivals/"

echo "$people people in $units units, $(du -sm "$folder" | cut -f 1) MB of CSV, $(nproc) cores"
echo " mingce, the whole job"
"$BUILD/tests/bench/bench_run" "$folder" "$work/out" "$(nproc)"
node "$BUILD/rivals/duckdb.mjs" "$folder" "$work/rival.duckdb" >"$work/duckdb.json"
"$PYTHON" tests/bench/rivals/counts.py "$folder" >"$work/pandas.json"
"$PYTHON" - "$work" <<'PYTHON'
import json
import sqlite3
import sys

work = sys.argv[1]
store = sqlite3.connect(f"file:{work}/out/case.db?mode=ro", uri=True)
own = dict(store.execute("select measure, value from measure where level = 'case'"))
print(f" figures: mingce {store.execute('select count(*) from measure').fetchone()[0]} values of "
      f"{store.execute('select count(distinct measure) from measure').fetchone()[0]} measures")
wrong = 0
for rival in ("duckdb", "pandas"):
    with open(f"{work}/{rival}.json", encoding="utf-8") as file:
        said = json.load(file)
    print(f" {rival}: load {said['load']:.3f} s, count {said['count']:.3f} s, "
          f"peak memory {said['peak_mib']:.0f} MiB")
    for name, value in said["counts"].items():
        if abs(own[name] - value) > 1e-9 * max(1, abs(value)):
            print(f"  {name}: mingce {own[name]}, {rival} {value}")
            wrong = 1
sys.exit(wrong)
PYTHON
rm -rf "$work/out" "$work/rival.duckdb"
