#!/bin/sh
# docs/tables.md says what rules/tables declare: it is what `make docs` would write.
set -u
cd "$(dirname "$0")/../.." || exit 1
MINGCE=${MINGCE:-$PWD/${BUILD:-build}/mingce}
PYTHON=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
LC_ALL=C.UTF-8
export LC_ALL
"$MINGCE" list tables --json >"$work/json" && "$PYTHON" tests/tools/tables.py <"$work/json" \
    >"$work/tables.md" && diff -u docs/tables.md "$work/tables.md" && exit 0
echo "docs/tables.md is not what the declarations say: make docs"
exit 1
