#!/bin/sh
# Unit programs and a few cases under valgrind's memcheck: reading what nobody set, writing beside,
# freeing twice. About fifty times slower than without, so the slow programs stay out (AddressSanitizer
# sees them), and of the cases those in which all parts of the engine work.
#
#   tests/valgrind.sh                every program, a few cases
#   tests/valgrind.sh check_text …   these programs only
set -u
cd "$(dirname "$0")/.." || exit 1
ROOT=$PWD
BUILD=${BUILD:-build}
PYTHON=${PYTHON:-/usr/bin/python3}
LC_ALL=C
TZ=UTC
export ROOT PYTHON LC_ALL TZ
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

check() { # name, command …
    name=$1
    shift
    timeout "${SECONDS_EACH:-120}" valgrind -q --error-exitcode=99 --leak-check=no \
        --child-silent-after-fork=yes "$@" >"$work/out" 2>"$work/err"
    status=$?
    if [ $status -eq 0 ]; then
        echo "passed $name"
    elif [ $status -eq 124 ]; then
        echo "too slow $name"
    else
        failed=1
        grep '^==' "$work/err" | head -n 40
        tail -n 5 "$work/out"
        echo "FAILED $name ($status)"
    fi
}

if [ $# -gt 0 ]; then
    for name; do check "$name" "$BUILD/tests/unit/$name"; done
    exit $failed
fi
for unit in "$BUILD"/tests/unit/check_*; do
    case $unit in
        *.*) continue ;;
        # They count instructions, run for long as they are, or measure.
        */check_guard | */check_seeds | */check_composite_any | */check_replicate | */check_sensitivity) continue ;;
    esac
    check "${unit##*/}" "$unit"
done
mingce=$BUILD/mingce
rules="--rules tests/fuzz/result/rules --reports tests/fuzz/result/reports"
# shellcheck disable=SC2086
{
    check run "$mingce" run tests/fuzz/result/case -o "$work/one" $rules
    "$mingce" run tests/fuzz/result/case -o "$work/one" -q $rules
    check check "$mingce" check tests/fuzz/result/case --fail-on never $rules
    check explain "$mingce" explain "$work/one" U1 share
    check diff "$mingce" diff "$work/one" "$work/one" -o "$work/moves.xlsx"
    check verify "$mingce" verify "$work/one" --replay tests/fuzz/result/case $rules
    check pack "$mingce" pack "$work/one" -o "$work/pack"
    check merge "$mingce" merge "$work/one" -o "$work/upper" $rules
    check audit "$mingce" audit digits "$work/one" --table people --amount paid $rules
    check template "$mingce" template "$work/forms" $rules
    check list "$mingce" list measures
    check test "$mingce" test --only alliance
}
exit $failed
