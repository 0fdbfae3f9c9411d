#!/bin/sh
# What the pages show is what happens.
set -u
"$PYTHON" "$ROOT/tests/tools/examples.py" docs/store.md docs/assessment.md
