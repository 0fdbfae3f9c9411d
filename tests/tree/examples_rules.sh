#!/bin/sh
# What the pages show is what happens.
set -u
"$PYTHON" "$ROOT/tests/tools/examples.py" docs/rules.md+docs/reports.md+docs/statistics.md
