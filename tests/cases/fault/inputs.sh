# A file that changes under the run: between being looked at and being read, and while it is read.
. "$ROOT/tests/fault/lib.sh"
INJECT=${MINGCE%/*}/tests/fault/inject
small
F=case/景洪市卫生健康局/人员名册.csv
seq -f 'Q%.0f,某人,1950-01-02,群众,退休' 5000 >more
cat more >>$F
small_run && cp -r out good && prints >before
cp -r case whole
INJECT_COUNT=opens "$INJECT" open 0 none "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1
INJECT_COUNT=reads "$INJECT" read 0 none "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1
# What is said of a change at some of the calls that open or read. Where nothing is said, the change
# came too late or too early to matter.
meet() { # WHAT COMMAND
    # Where the rosters are opened, and where they are read, in hundredths of all such calls.
    for part in open:65:85 read:25:45; do
        calls=${part%%:*}
        last=$(cat ${calls}s)
        n=${part#*:}
        n=$((last * ${n%:*} / 100))
        while [ $n -lt $((last * ${part##*:} / 100)) ]; do
            rm -rf case out && cp -r whole case && cp -r good out
            "$INJECT" $calls $n "do:$2" "$MINGCE" run case -o out --rules rules --reports reports -q \
                --jobs 1 2>said
            status=$?
            if [ $status -ne 0 ]; then
                prints | cmp -s before - || echo "the former result is not there"
                ls -A | grep '\.mingce'
                sed "s|^mingce: \(case/\)*|$status |" said
            fi
            n=$((n + last / 34 + 1))
        done
    done | LC_ALL=C sort -u | sed "s/^/$1: /"
}
meet grows "echo Q0,某人,1950-01-02,群众,退休 >>$F"
meet shrinks "truncate -s 900 $F"
meet replaced "head -n 9 more >$F.new; mv $F.new $F"
meet vanishes "rm -f $F"
meet folder "rm -f $F; mkdir -p $F"
meet FIFO "rm -f $F; mkfifo $F 2>/dev/null"
meet device "rm -f $F; ln -s /dev/zero $F"
meet loop "rm -f $F; ln -s 人员名册.csv $F"
# The file, or the folder if it was not yet looked into.
meet gone "rm -rf case/景洪市卫生健康局" | sed 's|健康局/人员名册.csv|健康局|' | sort -u
