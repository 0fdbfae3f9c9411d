#!/bin/sh
# What the pages show is what happens.
set -u
"$PYTHON" "$ROOT/tests/tools/examples.py" docs/audit.md docs/journal.md docs/evidence.md
