"""answers.py OUT [FIXTURE]: every planted mistake of the case is found, at its place, and nothing else.

The answer sheet leaves the column empty where a mistake is the whole row's. Notes other than
file-by-header (total rows) are no mistakes.
"""

import csv
import os
import sqlite3
import sys
from collections import Counter
from pathlib import Path

MANY = 10  # findings of one check, from which on they are only counted
FOUND = """
    select s.path, coalesce(f.line, 0), f.rule from finding f left join source s using (source_id)
    where f.severity <> 'note' or f.rule = 'file-by-header'
"""


def main():
    sheet = Path(os.environ["ROOT"]) / f"fixtures/make/{sys.argv[2] if len(sys.argv) > 2 else 'jinghong'}-faults.csv"
    with open(sheet, encoding="utf-8", newline="") as file:
        planted = Counter((r["path"], int(r["line"] or 0), r["check"]) for r in csv.DictReader(file))
    store = sqlite3.connect(Path(sys.argv[1]) / "case.db")
    found = Counter(store.execute(FOUND))
    for entry in sorted((planted - found).elements()):
        print("planted, not found:", *entry)
    extra = Counter(entry[2] for entry in (found - planted).elements())
    for entry in sorted((found - planted).elements()):
        if extra[entry[2]] <= MANY:
            print("found, not planted:", *entry)
    for check in sorted(check for check in extra if extra[check] > MANY):
        print("found, not planted:", extra[check], check)
    checks = Counter(entry[2] for entry in (planted & found).elements())
    for check in sorted(checks):
        print(checks[check], check)


main()
