#!/bin/sh
# The password of a key is typed on a terminal, which does not show it. Where no terminal can be made it
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
} >want
diff -u want got
