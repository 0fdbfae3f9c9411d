# A run that is killed, at whatever stage, leaves the former result as it was; the next one sweeps
# what it left.
new_case
two_units
run_out
find out -type f -exec sha256sum {} + | sort >before
for stage in case.db 内部 反馈/U0034*; do
    "$MINGCE" run "$ROOT/fixtures/jinghong" -o out -q --jobs 1 &
    for _ in $(seq 600); do
        # shellcheck disable=SC2086
        ls -d .out.mingce-build/$stage >/dev/null 2>&1 && break
        sleep 0.02
    done
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    echo "killed at $stage: $?"
    find out -type f -exec sha256sum {} + | sort | cmp before - && ls -A
done
status run_out
grep -v chain.txt before >apart
find out -type f ! -name chain.txt -exec sha256sum {} + | sort | cmp apart - && rm apart && ls -A
