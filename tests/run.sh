#!/bin/sh
# Runs all tests: unit programs, checks of the tree, cases. Ends with "N passed, N failed".
#
#   tests/run.sh                  everything
#   tests/run.sh intake/total …   these cases only
#   tests/run.sh --update …       writes the .out of the cases; read the diff before committing
#
# A case is tests/cases/GROUP/NAME.sh: it runs in an empty folder with tests/cases/lib.sh at hand,
# and what it prints, with its exit status, must be NAME.out.
set -u
cd "$(dirname "$0")/.." || exit 1
ROOT=$PWD
BUILD=${BUILD:-build}
PYTHON=${PYTHON:-/usr/bin/python3}
MINGCE=$ROOT/$BUILD/mingce
export ROOT PYTHON MINGCE
# The cases say by themselves which language they want; nothing of the caller's may show.
unset LANGUAGE LANG LC_MESSAGES
LC_ALL=C
TZ=UTC
export LC_ALL TZ
ASAN_OPTIONS=detect_leaks=1:abort_on_error=0
UBSAN_OPTIONS=print_stacktrace=1
LSAN_OPTIONS=suppressions=$ROOT/tests/leaks.txt:print_suppressions=0
export ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS

update=
if [ "${1:-}" = --update ]; then
    update=1
    shift
fi

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

count() { # 0 or another status, name
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $2"
    fi
}

run_case() { # path without .sh
    name=${1#tests/cases/}
    folder=$work/case
    rm -rf "$folder" && mkdir "$folder" || exit 1
    (
        cd "$folder" || exit 1
        sh -c '. "$ROOT/tests/cases/lib.sh"; . "$1"' case "$ROOT/$1.sh" </dev/null
        echo "exit $?"
    ) >"$work/out" 2>&1
    if [ -n "$update" ]; then
        cp "$work/out" "$1.out"
        passed=$((passed + 1))
    elif diff -u "$1.out" "$work/out"; then
        count 0 "$name"
    else
        count 1 "$name"
    fi
}

if [ $# -gt 0 ]; then
    for name; do
        run_case "tests/cases/$name"
    done
else
    if [ -z "$update" ]; then
        for unit in "$BUILD"/tests/unit/check_*; do
            case $unit in *.o | *.d) continue ;; esac
            CMOCKA_MESSAGE_OUTPUT=tap "$unit" >"$work/tap" 2>&1
            status=$?
            ok=$(grep -c '^ok ' "$work/tap")
            bad=$(grep -c '^not ok ' "$work/tap")
            [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
            passed=$((passed + ok))
            failed=$((failed + bad))
            [ "$bad" -eq 0 ] || { echo "FAILED ${unit##*/}" && cat "$work/tap"; }
        done
        for check in tests/tree/*.sh; do
            sh "$check" >"$work/out" 2>&1
            status=$?
            [ "$status" -eq 0 ] || cat "$work/out"
            count "$status" "$check"
        done
    fi
    for file in tests/cases/*/*.sh; do
        run_case "${file%.sh}"
    done
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
