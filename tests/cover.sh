#!/bin/sh
# After the tests of a build with KIND=cover: lines of engine/ that ran, by folder and by file.
# build/cover/files.txt has every file with the numbers of the lines that did not run; the pages of
# build/cover/pages show them in their place.
set -eu
cd "$(dirname "$0")/.."
gcovr --root . --object-directory build/cover --filter 'engine/' \
    --exclude-unreachable-branches --json build/cover/lines.json \
    --txt build/cover/files.txt build/cover >/dev/null
mkdir -p build/cover/pages
gcovr --root . --add-tracefile build/cover/lines.json --html-details build/cover/pages/index.html \
    >/dev/null
"${PYTHON:-/usr/bin/python3}" tests/tools/covered.py build/cover/lines.json
echo "build/cover/files.txt has the lines that did not run, build/cover/pages/index.html shows them"
