#!/bin/sh
# Money: so many secretaries, each with twelve months of allowance, an amount due for each month, and the ledger of
# all; tests/bench/money.sh 8400 84000. The rules are the shipped ones without assessments and measures, the sheets are
# left away, and money.lua has a fund by month: what is measured is money. Half a gigabyte of ledgers at 84,000.
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
work=${TMPDIR:-/tmp}/mingce-bench
mkdir -p "$work"
[ $# -gt 0 ] || set -- 840 8400

rules=$work/rules
reports=$work/reports
rm -rf "$rules" "$reports"
mkdir "$rules" "$reports"
for part in rules/*; do
    case $part in
    */assessments | */measures | */tests) ;;
    *) cp -r "$part" "$rules/" ;;
    esac
done
# Grades of organisations are put together with one another, which is no matter of money.
rm "$rules/relations/71-ratings.lua"
cp tests/bench/money.lua "$rules/zz.lua"
cp reports/00-style.lua reports/35-journal.lua reports/60-forms.lua "$reports/"

for secretaries; do
    folder=$work/money-$secretaries
    units=$((secretaries / 100))
    [ -f "$folder/case.lua" ] || lua5.4 fixtures/make/allowances.lua "$folder" "$secretaries" "$units" 1
    echo
    echo "$secretaries secretaries in $units units, $((secretaries * 12)) months"
    "$BUILD/tests/bench/bench_run" "$folder" "$work/out" "$(nproc)" "$rules" "$reports"
    sqlite3 "$work/out/case.db" "select '  allocations ' || count(*) from allocation" \
        "select '  findings    ' || group_concat(rule || ' ' || n, ', ') from (
             select rule, count(*) as n from finding where rule like 'allowance-%' group by 1 order by 1)"
    du -sm "$work"/out/审计/funds.* | sed 's/^\([0-9]*\).*\.\(.*\)/  \1 MB of \2/'
done
rm -rf "$work/out" "$rules" "$reports"
