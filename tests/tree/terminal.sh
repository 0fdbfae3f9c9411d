#!/bin/sh
# The password of a key is typed on a terminal, which does not show it, once for a whole tree. Where no terminal can be made it
# says "skipped: …".
set -u
cd "$(dirname "$0")/../.." || exit 1
ROOT=$PWD
MINGCE=${MINGCE:-$ROOT/${BUILD:-build}/mingce}
PYTHON=${PYTHON:-/usr/bin/python3}
export ROOT MINGCE PYTHON
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
# shellcheck source=/dev/null
. "$ROOT/tests/cases/lib.sh"

"$PYTHON" -c 'import os; os.openpty()' 2>/dev/null || {
    echo "skipped: no terminal can be made here"
    exit 0
}
few_rules
tree_case P 530102 寅区
tree_rosters P 530102 13
# The password is pw; opened with less work than the keys of minisign want.
cat >locked.key <<'KEY'
untrusted comment: locked
RWRTY0IyCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkAgAAAAAAAAAAAAAEAAAAADNVk83tp7dgNpfD4gail1N8wpQNlvy97nMRCQds6drd1Jyz5wkgxzVegDH2lLfLaBwmEGvyoT5sLf4AhAhAbuBh3meEYvECIJdIvD1JBnIwhv18J+RlVnpi4IVvg298Tn7XWRu3wDAo=
KEY
# Many times: what is typed at once must not be lost.
for password in ^C PW PW PW PW PW PW PW PW pw; do
    "$PYTHON" "$ROOT/tests/tools/terminal.py" $password "$MINGCE" run P -o out --rules rules \
        --reports reports -q --sign locked.key
    find out -name '*.minisig' 2>/dev/null
done >got 2>&1
# A tree asks once for all of its cases; no process of it has the password, or the name of the key, where others
# see it. A case is held up by its lock until that was looked at.
tree_case Q 530000 某省
tree_case Q/x 530101 丑县
tree_rosters Q/x 530101 11
tree_case Q/y 530103 卯区
tree_rosters Q/y 530103 12
# The processes that do the case of that number.
workers() {
    grep -lzsxE "[0-9a-f]{64}:$1" /proc/[0-9]*/cmdline | while read -r file; do
        tr '\0' ' ' <"$file" | grep -q -- "-o $work/OUT \|--output $work/OUT " && echo "${file%/cmdline}"
    done
}
mkdir -p OUT/.mingce-tree OUT/x
exec 9>>OUT/x/.result.tree-lock
flock 9
"$PYTHON" "$ROOT/tests/tools/terminal.py" pw "$MINGCE" tree Q -o "$work/OUT" --rules rules --reports reports -q --jobs 2 \
    --sign locked.key >asked 2>&1 9>&- &
for _ in $(seq 500); do
    worker=$(workers 0)
    [ -z "$worker" ] || break
    sleep 0.02
done
if [ -n "$worker" ]; then
    tr '\0' '\n' <"$worker/cmdline" >seen
    tr '\0' '\n' <"$worker/environ" >>seen
    grep -qx -- --sign seen || echo "it does not sign" >>got
    grep -nE '^pw$|=pw$|PASSWORD|locked' seen >>got
else
    echo "no process" >>got
fi
exec 9>&-
wait
cat asked >>got
find OUT -name '*.minisig' | LC_ALL=C sort >>got
{
    printf 'password of the key: = -2, shows: True\n'
    for _ in 1 2 3 4 5 6 7 8; do
        echo "password of the key: "
        echo "mingce: locked.key: the password does not open the key [sign-password]"
        echo "= 3, shows: True"
    done
    echo "password of the key: "
    echo "= 0, shows: True"
    echo "out/manifest.json.minisig"
    echo "password of the key: "
    echo "= 0, shows: True"
    printf 'OUT/%sresult/manifest.json.minisig\n' '' x/ y/
} >want
diff -u want got
