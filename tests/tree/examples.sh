#!/bin/sh
# What the pages show is what happens.
set -u
"$PYTHON" "$ROOT/tests/tools/examples.py" docs/rules.md+docs/reports.md+docs/statistics.md \
    docs/store.md docs/assessment.md docs/audit.md docs/journal.md docs/evidence.md
