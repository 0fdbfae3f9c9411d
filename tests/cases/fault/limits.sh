# Few files, little stack, little memory, small files; nothing to write to; signals; nowhere.
. "$ROOT/tests/fault/lib.sh"
small
small_run && prints >before
run="$MINGCE run case -o out --rules rules --reports reports -q --jobs 2"
whole() { # STATUS: whole or nothing
    if [ "$1" -le 1 ]; then
        prints | grep -v chain.txt >now
        grep -v chain.txt before | cmp - now
    else
        prints | cmp - before
    fi
    ls -A | grep '\.mingce'
}
limited() { # LIMIT …: from little to enough
    option=$1
    shift
    for limit; do
        (ulimit "$option" "$limit" && exec $run) >said 2>&1
        status=$?
        case $status in
            0 | 3 | 4 | 5 | 70 | 127) ;;
            *) echo "ulimit $option $limit: $status: $(cat said)" ;;
        esac
        grep -qE '\[[a-z-]*\]$|^mingce: out of memory$|shared libraries|^$' said || [ $status -eq 0 ] ||
            echo "ulimit $option $limit: $status: $(cat said)"
        whole $status
        prints >before
    done
    echo "ulimit $option: whole or nothing"
}
limited -n 5 6 7 8 10 12 16 24 32
limited -f 1 8 64 200 400 800
limited -s 96 112 128 256 1024
# The shadow memory of a sanitizer is no memory of the program.
case $MINGCE in */san/* | */tsan/*) echo "ulimit -v: whole or nothing" ;;
    *) limited -v 30000 40000 60000 80000 100000 200000 ;;
esac
echo "== closed"
$run <&-; echo "stdin: $?"
$run >&-; echo "stdout: $?"
$run 2>&-; echo "stderr: $?"
$run <&- >&- 2>&-; echo "all: $?"
"$MINGCE" check case --rules rules --reports reports >&- 2>said; echo "check: $?"
cat said
prints | grep -v chain.txt >now && grep -v chain.txt before | cmp - now
echo "== signals"
prints >before
for signal in TERM HUP; do
    "$MINGCE" run "$ROOT/fixtures/jinghong" -o out -q --jobs 2 &
    for _ in $(seq 600); do
        test -e .out.mingce-build/case.db && break
        sleep 0.02
    done
    kill -$signal $!
    wait $! 2>/dev/null
    echo "$signal: $?"
    whole 5
done
"$PYTHON" - "$MINGCE" "$ROOT/fixtures/jinghong" <<'PYTHON'
import os, signal, subprocess, sys, time
run = subprocess.Popen([sys.argv[1], "run", sys.argv[2], "-o", "out", "-q"],
                       preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
while run.poll() is None and not os.path.exists(".out.mingce-build/case.db"):
    time.sleep(0.02)
run.send_signal(signal.SIGINT)
print("interrupted:", run.wait())
PYTHON
whole 5
mkdir temp
"$PYTHON" - "$MINGCE" "$ROOT/fixtures/jinghong" <<'PYTHON'
import os, signal, subprocess, sys
run = subprocess.Popen([sys.argv[1], "check", sys.argv[2]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                       env=dict(os.environ, TMPDIR="temp"),
                       preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
run.stdout.close()
print("no reader:", run.wait())
PYTHON
ls -A temp
echo "== elsewhere"
env -i "$MINGCE" run case -o out --rules rules --reports reports -q; echo "no environment: $?"
mkdir gone && (cd gone && rmdir ../gone && "$MINGCE" run "$OLDPWD/case" -o "$OLDPWD/out" --rules "$OLDPWD/rules" \
    --reports "$OLDPWD/reports" -q && "$MINGCE" run case -o out -q)
echo "deleted folder: $?"
MINGCE_FAULT=clock:1:once "$MINGCE-faulty" run case -o out --rules rules --reports reports -q
echo "clock: $?"
prints | grep -v chain.txt >now && grep -v chain.txt before | cmp - now
"$MINGCE" verify out | tail -n 1
