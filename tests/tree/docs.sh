#!/bin/sh
# What the docs name is there: links, paths of the tree, tables and views of case.db.
set -u
cd "$(dirname "$0")/../.." || exit 1
ROOT=$PWD
MINGCE=${MINGCE:-$ROOT/${BUILD:-build}/mingce}
PYTHON=${PYTHON:-/usr/bin/python3}
export ROOT MINGCE PYTHON
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
(
    cd "$work" || exit 1
    # shellcheck source=/dev/null
    . "$ROOT/tests/cases/lib.sh"
    small_case
    run_out
) || exit 1
"$PYTHON" tests/tools/docs.py "$work/out/case.db"
