# Without the exchange of names; what dead processes left; links; no TMPDIR.
. "$ROOT/tests/fault/lib.sh"
INJECT=${MINGCE%/*}/tests/fault/inject
small
try() { # COMMAND …: its output and status, the temporary folder left out
    "$@" 2>&1 | sed "s|$PWD|…|g; s|mingce-[A-Za-z0-9]\{6\}|mingce-…|"
    prints | cmp - before >/dev/null 2>&1 && echo "as before"
    ls -A . | grep mingce
}
small_run && prints >before
cp -r case other && sed -i '/^P6/d' other/*/人员名册.csv
set -- "$MINGCE" run other -o out --rules rules --reports reports -q --jobs 1
echo "== no exchange"
for error in EINVAL ENOSYS; do
    rm -rf out && small_run && prints >before
    try "$INJECT" exchange 1 $error "$@"
    prints | cmp -s - before || echo "replaced"
done
echo "== no exchange, and a kill between the two renames: the former result is put back"
rm -rf out && small_run && prints >before && mv out .out.mingce-former && mkdir .out.mingce-build
try "$MINGCE" check other -o out --rules rules --reports reports -q
echo "== links"
mkdir real && ln -s real/out link && try "$MINGCE" run case -o link --rules rules --reports reports -q
ls
echo "== TMPDIR"
try env TMPDIR=/nowhere "$MINGCE" check case --rules rules --reports reports -q
mkdir -p temp/mingce-dead01/work temp/mingce-dead02 temp/mingce-notes temp/mingce-mine01
: >temp/mingce-dead01/mark
: >temp/mingce-dead01/work/case.db
echo mine >temp/mingce-mine01/notes
TMPDIR="$PWD/temp" "$MINGCE" check case --rules rules --reports reports -q >/dev/null
ls temp
