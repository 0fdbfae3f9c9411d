#!/bin/sh
# Runs all tests: unit programs, checks of the tree, cases. Ends with "N passed, N failed".
#
#   tests/run.sh                  everything
#   tests/run.sh intake/total …   these cases only
#   PATIENCE=60 tests/run.sh      what takes longer than so many seconds fails (1200; 0: none)
#   EVERY=3 tests/run.sh          the unit programs and every third case: for what takes long
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
# openpyxl says of every bar in a cell that it would not write it back.
PYTHONWARNINGS=ignore
export PYTHONWARNINGS
# Small quarantines: a run is short, and filling large ones takes a fifth of it.
ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:quarantine_size_mb=16:thread_local_quarantine_size_kb=64
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

# Checks of the tree and cases, as many at once as there are processors; the checks come first, for
# some take long.
run_all() { # names: tree/NAME or GROUP/NAME
    number=0
    for name; do
        number=$((number + 1))
        printf '%s\n%s\n' "$work/$number" "$name"
    done | xargs -n2 -P"$(nproc)" tests/case.sh
    number=0
    for name; do
        number=$((number + 1))
        case $name in
            tree/*)
                sed -n "s|^skipped: .*|& (tests/$name.sh)|p" "$work/$number/out"
                status=$(tail -n1 "$work/$number/out")
                [ "$status" = "exit 0" ] || cat "$work/$number/out"
                [ "$status" = "exit 0" ]
                count $? "tests/$name.sh"
                ;;
            *)
                if [ -n "$update" ]; then
                    cp "$work/$number/out" "tests/cases/$name.out"
                    passed=$((passed + 1))
                else
                    diff -u "tests/cases/$name.out" "$work/$number/out"
                    count $? "$name"
                fi
                ;;
        esac
    done
}

if [ $# -eq 0 ]; then
    if [ -z "$update" ]; then
        for unit in "$BUILD"/tests/unit/check_*; do
            case $unit in *.*) continue ;; esac
            CMOCKA_MESSAGE_OUTPUT=tap timeout "${PATIENCE:-1200}" "$unit" >"$work/tap" 2>&1
            status=$?
            [ $status -ne 124 ] || echo "not done after ${PATIENCE:-1200} s" >>"$work/tap"
            ok=$(grep -c '^ok ' "$work/tap")
            bad=$(grep -c '^not ok ' "$work/tap")
            [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
            passed=$((passed + ok))
            failed=$((failed + bad))
            [ "$bad" -eq 0 ] || { echo "FAILED ${unit##*/}" && cat "$work/tap"; }
        done
        for check in tests/tree/*.sh; do
            name=${check#tests/}
            [ "${EVERY:-1}" -gt 1 ] || set -- "$@" "${name%.sh}"
        done
    fi
    turn=0
    for file in tests/cases/*/*.sh; do
        name=${file#tests/cases/}
        turn=$((turn + 1))
        [ $((turn % ${EVERY:-1})) -ne 0 ] || set -- "$@" "${name%.sh}"
    done
fi
run_all "$@"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
