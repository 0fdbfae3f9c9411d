#!/bin/sh
# Runs each fuzz target for SECONDS_EACH seconds (60): `make fuzz` builds them and calls this.
#
#   tests/fuzz/run.sh             every target
#   tests/fuzz/run.sh cell dates  these only
#
# A target starts from tests/fuzz/seeds/TARGET and from what earlier runs found (build/fuzz/corpus).
# What makes one fail is left in build/fuzz/found; put it among the seeds when it is mended, and
# check_seeds reads it ever after.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=${BUILD:-build/fuzz}
SECONDS_EACH=${SECONDS_EACH:-60}
ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
UBSAN_OPTIONS=print_stacktrace=1
LC_ALL=C
TZ=UTC
export ASAN_OPTIONS UBSAN_OPTIONS LC_ALL TZ

if [ $# -eq 0 ]; then
    for file in tests/fuzz/fuzz_*.c; do
        name=${file#tests/fuzz/fuzz_}
        set -- "$@" "${name%.c}"
    done
fi
failed=0
for target; do
    corpus=$BUILD/corpus/$target
    found=$BUILD/found/$target
    mkdir -p "$corpus" "$found" || exit 1
    words=tests/fuzz/$target.dict
    [ -f "$words" ] && words=-dict=$words || words=
    # Empty when there are no words, and then no argument.
    # shellcheck disable=SC2086
    if "$BUILD/tests/fuzz/fuzz_$target" $words -max_total_time="$SECONDS_EACH" -max_len=4096 \
        -timeout=20 -rss_limit_mb=2048 -print_final_stats=0 -artifact_prefix="$found/" \
        "$corpus" "tests/fuzz/seeds/$target" >"$found/log" 2>&1; then
        echo "fuzz_$target: $(tail -n 1 "$found/log")"
    else
        failed=1
        grep -vE '^#|^INFO|NEW_FUNC' "$found/log" | tail -n 40
        echo "FAILED fuzz_$target: see $(find "$found" -type f ! -name log | LC_ALL=C sort | tr '\n' ' ')"
    fi
done
exit $failed
