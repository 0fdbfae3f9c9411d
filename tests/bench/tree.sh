#!/bin/sh
# A province overnight: tests/bench/tree.sh [COUNTIES [PEOPLE]], 100 of 1,000 people. Ten counties make a prefecture, these
# the province. Through the cores and through a Slurm started here, one case at once and two; then nothing has
# changed; then one county has. Last, merging by the number of packs.
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
ROOT=$PWD
MINGCE=$PWD/$BUILD/mingce
PYTHON=${PYTHON:-/usr/bin/python3}
counties=${1:-100}
people=${2:-1000}
work=${TMPDIR:-/tmp}/mingce-bench/tree
mkdir -p "$work"
# shellcheck source=/dev/null
. "$ROOT/tests/tools/slurm.sh"
trap slurm_stop EXIT

head_case() { # FOLDER PLACE TITLE
    mkdir -p "$1"
    printf 'case { title = "%s", place = "%s", period = "2021", as_of = "2021-12-31" }\n' "$3" "$2" >"$1/case.lua"
}

province=$work/$counties-$people
if [ ! -f "$province/case.lua" ]; then
    number=0
    while [ $number -lt "$counties" ]; do
        city=$(printf '53%02d' $((number / 10 + 1)))
        place=$(printf '%s%02d' "$city" $((number % 10 + 1)))
        [ $((number % 10)) -gt 0 ] || head_case "$province/$city" "${city}00" "第$city州"
        lua5.4 fixtures/make/county.lua "$province/$city/$place" "$people" 10 $((number + 1))
        sed -i "s/532801/$place/" "$province/$city/$place/case.lua"
        sed -i "s/,532801,/,$place,/" "$province/$city/$place/单位名册.csv"
        number=$((number + 1))
    done
    head_case "$province" 530000 某省
fi

cases=$(find "$province" -name case.lua | wc -l)
seconds() { # COMMAND …: wall time
    begin=$(date +%s.%N)
    "$@" >/dev/null
    awk -v a="$begin" -v b="$(date +%s.%N)" 'BEGIN { printf "%.2f", b - a }'
}
say() { # WHAT SECONDS
    awk -v what="$1" -v s="$2" -v n="$cases" 'BEGIN { printf "  %-34s %8.2f s  %7.3f s a case\n", what, s, s / n }'
}

echo "$counties counties of $people people, $cases cases"
one=$(seconds "$MINGCE" run "$province/5301/530101" -o "$work/one" -q --jobs 1)
echo "  a county by itself, one thread         $one s"
for jobs in 1 2; do
    rm -rf "$work/out"
    say "cores, --jobs $jobs" "$(seconds "$MINGCE" tree "$province" -o "$work/out" --jobs $jobs)"
done
say "nothing has changed" "$(seconds "$MINGCE" tree "$province" -o "$work/out" --jobs 2)"
sed -i 's/甲/乙/' "$province/5301/530101/单位名册.csv"
say "one county has" "$(seconds "$MINGCE" tree "$province" -o "$work/out" --jobs 2)"
lacks=$(slurm_lacks)
if [ -n "$lacks" ]; then
    echo "  skipped: $lacks"
elif slurm_start "$(mktemp -d)" >"$work/up" 2>&1; then
    rm -rf "$work/slurm"
    say "Slurm, one at once" \
        "$(seconds "$MINGCE" tree "$province" -o "$work/slurm" --scheduler slurm --slurm-option=--exclusive)"
    rm -rf "$work/slurm"
    say "Slurm, two at once" "$(seconds "$MINGCE" tree "$province" -o "$work/slurm" --scheduler slurm)"
    diff -r -x chain.txt -x .mingce-tree "$work/out" "$work/slurm" && echo "  the same bytes as on cores"
    sed -i 's/乙/甲/' "$province/5301/530101/单位名册.csv"
    say "Slurm, one county has changed" "$(seconds "$MINGCE" tree "$province" -o "$work/slurm" --scheduler slurm)"
    slurm_stop
    rm -rf "${slurm:?}"
else
    echo "  skipped: Slurm does not start: $(cat "$work/up")"
fi

echo "merging"
for packs in 10 100 300; do
    rm -rf "$work/packs"
    mkdir "$work/packs"
    number=0
    while [ $number -lt $packs ]; do
        place=$(printf '53%02d%02d' $((number / 50 + 1)) $((number % 50 + 1)))
        [ $number -gt 0 ] || cp -r "$work/one" "$work/packs/out"
        sqlite3 "$work/packs/out/case.db" "update run set value = '$place' where key = 'place'"
        "$MINGCE" pack "$work/packs/out" -o "$work/packs/$place.pack" -q
        number=$((number + 1))
    done
    rm -rf "$work/up.out"
    echo "  $packs packs  $(seconds "$MINGCE" merge "$work"/packs/*.pack -o "$work/up.out" -q --jobs 1) s"
done
rm -rf "$work/packs" "$work/up.out" "$work/out" "$work/slurm" "$work/one"
