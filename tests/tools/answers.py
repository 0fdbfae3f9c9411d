"""answers.py OUT [FIXTURE [FOLDER]]: every planted mistake of the case is found, at its place, and nothing else.

The answer sheet leaves the column empty where a mistake is the whole row's. Notes other than
file-by-header (total rows) are no mistakes. A sheet may say how many yuan are at risk, and which case
finds a mistake: the city's, or the county's own, which lies in FOLDER of the city's.
"""

import csv
import os
import sqlite3
import sys
from collections import Counter
from pathlib import Path

MANY = 10  # findings of one check, from which on they are only counted
FOUND = """
    select s.path, coalesce(f.line, 0), f.rule, f.at_risk_fen from finding f left join source s using (source_id)
    where f.severity <> 'note' or f.rule = 'file-by-header'
"""


def planted_rows(sheet, folder):
    """Path, line and check of what OUT should find, and the fen at risk where the sheet says."""
    with open(sheet, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            elsewhere = "city" if folder else "county"
            if row["path"].startswith(folder) and row.get("found") != elsewhere:
                risk = row.get("at_risk")
                yield (row["path"][len(folder):], int(row["line"] or 0), row["check"],
                       int(risk.replace(".", "")) if risk else None)


def main():
    fixture, folder = (sys.argv[2:] + ["jinghong", ""])[:2] if len(sys.argv) != 3 else (sys.argv[2], "")
    sheet = Path(os.environ["ROOT"]) / f"fixtures/make/{fixture}-faults.csv"
    rows = list(planted_rows(sheet, folder))
    store = sqlite3.connect(Path(sys.argv[1]) / "case.db")
    results = list(store.execute(FOUND))
    tells = any(row[3] is not None for row in rows)
    planted = Counter(row[:3] + (row[3:] if tells else ()) for row in rows)
    found = Counter(row[:3] + (row[3:] if tells else ()) for row in results)
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
