"""Fills in a drawn sample: audited.py FILE [ID=YUAN ...] writes FILE with every audited amount, which
is the book amount but for those that are named. The .xlsx in place, a .csv to standard output."""
import csv
import sys

import openpyxl

path, wrong = sys.argv[1], dict(pair.split("=") for pair in sys.argv[2:])
BOOK, AUDITED, ID = ("book amount", "账面金额"), ("audited amount", "审定金额"), ("id", "编号")


def find(row, names):
    return next((i for i, cell in enumerate(row) if cell in names), None)


if path.endswith(".xlsx"):
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[1]
    at = next(r for r in range(1, 30) if find([c.value for c in sheet[r]], BOOK) is not None)
    titles = [c.value for c in sheet[at]]
    for row in sheet.iter_rows(min_row=at + 2):
        if isinstance(row[find(titles, BOOK)].value, (int, float)):
            book, name = row[find(titles, BOOK)].value, row[find(titles, ID)].value
            row[find(titles, AUDITED)].value = float(wrong.get(name, book))
    workbook.save(path)
else:
    rows = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
    titles = rows[0]
    for row in rows[1:]:
        row[find(titles, AUDITED)] = wrong.get(row[find(titles, ID)], row[find(titles, BOOK)])
    csv.writer(sys.stdout, lineterminator="\n").writerows(rows)
