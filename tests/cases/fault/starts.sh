# The system starts no more threads: the work is done by those there are, with the same bytes. It
# starts no more processes: a tree says so. Lua does not start. What a process of a tree says that does not come as
# far as its case is told.
. "$ROOT/tests/fault/lib.sh"
inject=${MINGCE%/*}/tests/fault/inject
small
"$MINGCE" run case -o out --rules rules --reports reports -q --jobs 2
prints | grep -v chain.txt >before
first=1
while :; do
    INJECT_COUNT=count "$inject" start $first EAGAIN+ \
        "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 2 || break
    prints | grep -v chain.txt | cmp - before
    [ "$(cat count)" -ge $first ] || break
    first=$((first + 1))
done
[ $first -gt 3 ] && echo "threads: the same"
MINGCE_FAULT=lua:1:onwards "$MINGCE-faulty" run case -o out --rules rules --reports reports -q
echo "= $?"
prints | grep -v chain.txt | cmp - before && ls -A
mkdir tree && cd tree && small_tree
"$inject" start 1 EAGAIN+ "$MINGCE" tree P -o OUT --rules rules --reports reports -q --jobs 1
echo "= $?"
tree --jobs 1 -q
runs
echo "== a process that ends before its case begins says why"
cp "$MINGCE" own
sed -i 's/甲1/乙1/' P/a/x/人员名册.csv
"$inject" start 1 "do:echo '(' >>rules/few.lua" "$MINGCE" tree P -o OUT --rules rules --reports reports -q --jobs 1
echo "= $?"
sed -i '$d' rules/few.lua
"$inject" start 1 "do:chmod 0 own" ./own tree P -o OUT --rules rules --reports reports -q --jobs 1
echo "= $?"
echo "== a key that can be read once; whoever started it does not wait for processes"
printf '%064d\n' 7 | tree --key /dev/stdin -q
printf '%064d\n' 7 >key && chmod 600 key && tree --key key --status | tail -n 2
rm -r OUT
timeout 60 "$PYTHON" -c 'import os, signal, sys
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
os.execv(sys.argv[1], sys.argv[1:])' "$MINGCE" tree P -o OUT --rules rules --reports reports --jobs 2
echo "= $?"
printf '%064d\n' 7 | tree --scheduler slurm --key /dev/stdin
tree --scheduler slurm --sign /dev/null
