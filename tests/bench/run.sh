#!/bin/sh
# `make bench`: cases of 1,000 and 100,000 people made from a seed, each with ten attendance rows a
# person, through intake alone and through the whole job; cells into a workbook; statistics; and
# composite scores. Sizes may be given: tests/bench/run.sh 1000 100000 1000000
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
work=${TMPDIR:-/tmp}/mingce-bench
mkdir -p "$work"
[ $# -gt 0 ] || set -- 1000 100000

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
    for jobs in 1 $(nproc); do
        echo " whole job, --jobs $jobs"
        "$BUILD/tests/bench/bench_run" "$folder" "$work/out" "$jobs"
    done
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
