# The system starts no more threads: the work is done by those there are, with the same bytes. It
# starts no more processes: a tree says so. Lua does not start.
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
