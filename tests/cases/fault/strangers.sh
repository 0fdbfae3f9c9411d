# What somebody put into a result is not removed with it: before a run, and while it goes on. Nothing is put into
# a result either.
. "$ROOT/tests/fault/lib.sh"
inject=${MINGCE%/*}/tests/fault/inject
small
small_run
into() { # OUT [COMMAND …]: a run into it; the command runs when it is about to put its result in place
    out=$1
    shift
    "$inject" sync 1 "${1:+do:}${1:-none}" \
        "$MINGCE" run case -o "$out" --rules rules --reports reports -q --jobs 1 2>&1 | sed "s|$PWD|…|g"
    ls -A | grep '\.mingce'
    wc -l <"$out/chain.txt"
}
echo "== before"
echo 手写 >out/上报/意见.txt
into out
echo 1 >out/a && echo 2 >out/b && ln -s a out/c
into out
in_chinese "$MINGCE" run case -o out --rules rules --reports reports 2>&1 | sed "s|$PWD|…|g"
cat out/上报/意见.txt out/a out/b
rm out/a out/b out/c out/上报/意见.txt
mkdir out/empty && touch out/Thumbs.db 'out/上报/~$汇总.xlsx' 'out/.~lock.汇总.xlsx#'
into out
ls -A out
echo "== within another result"
for name in out/2022 out/内部/deep/er; do
    "$MINGCE" run case -o $name --rules rules --reports reports 2>&1 | sed "s|$PWD|…|g"
done
{
    status mingce pack out -o out/up.pack
    status mingce verify out --prove U1 -o out/U1.json
    status mingce template out/forms
} 2>&1 | sed "s|$PWD|…|g"
ln -s out/上报 link
"$MINGCE" run case -o link --rules rules --reports reports 2>&1 | sed "s|$PWD|…|g"
rm link
ls -A out
echo "== meanwhile"
into out 'echo mine >out/note'
cat out/note && rm out/note
"$inject" sync 1 "do:mkdir new && echo mine >new/note" \
    "$MINGCE" run case -o new --rules rules --reports reports -q --jobs 1 2>&1 | sed "s|$PWD|…|g"
ls -A new . | grep -v '^case$'
echo "== a list that is none"
cp out/manifest.json former && head -c 200 former >out/manifest.json
"$MINGCE" run case -o out --rules rules --reports reports -q 2>&1 | sed "s|$PWD|…|g"
sed 's/"outputs"/"others"/' former >out/manifest.json
"$MINGCE" run case -o out --rules rules --reports reports -q 2>&1 | sed "s|$PWD|…|g"
cp former out/manifest.json
into out
"$MINGCE" verify out | tail -n 1
