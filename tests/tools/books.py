"""books.py OUT CASE [all]: what must hold for every workbook of a result; a line for each thing that does not.

- it opens; what a formula's cell has stored is what the formula gives
- 上报, 审计, 内部: no id number of 15, 17 or 18 digits and no mobile number anywhere in them
- 反馈: no name of another unit, and no file that is not the unit's own; on the copies of files only
  rows of files that the unit sent, as CSV reads them here, and of a file of nobody's only rows that
  case.db knows to be the unit's; every cell a text, nothing hidden, nobody named as the author
- shares that make up a whole add up to 100.0 %
"""

import csv
import json
import re
import sqlite3
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

import openpyxl

LONG = re.compile(r"(?<![0-9.])(?:1[3-9][0-9]{9}|[0-9]{15}|[0-9]{17}[0-9Xx]?)(?![0-9])")
complaints = 0


def complain(*words):
    global complaints
    complaints += 1
    print(*words)


def numbers(sheet, area):
    cells = sheet[area.replace("$", "")]
    return [cell.value for row in cells for cell in (row if isinstance(row, tuple) else (row,))]


def computed(sheet, formula):
    if found := re.fullmatch(r"=SUM\((\S+)\)", formula):
        return sum(v for v in numbers(sheet, found[1]) if isinstance(v, (int, float)))
    if found := re.fullmatch(r'=SUMIF\((\S+?),"([^"]*)",(\S+)\)', formula):
        return sum(v for key, v in zip(numbers(sheet, found[1]), numbers(sheet, found[3]))
                   if key == found[2] and isinstance(v, (int, float)))
    return None


def check_formulas(path, book, values):
    count = 0
    for sheet in book.worksheets:
        stored = values[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                if not (isinstance(cell.value, str) and cell.data_type == "f"):
                    continue
                count += 1
                value, should = stored[cell.coordinate].value, computed(stored, cell.value)
                if should is None or value is None or abs(value - should) > 1e-9:
                    complain(path, sheet.title, cell.coordinate, cell.value, value, should)
    return count


def check_shares(path, book):
    """占比 of 单独组建 and 混编 in the sheet 党组织设置."""
    if "党组织设置" not in book.sheetnames:
        return 0
    sheet, count = book["党组织设置"], 0
    columns = [c.column for row in sheet["A4:Z5"] for c in row if c.value == "占比"]
    for row in sheet.iter_rows(min_row=7):
        shares = [row[c - 1].value for c in columns]
        if all(isinstance(s, (int, float)) for s in shares):
            count += 1
            if sum(round(s * 1000) for s in shares) != 1000:
                complain(path, row[0].value, shares)
    return count


def texts(path):
    """All text in the file, whichever part it stands in."""
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            if name.endswith(".xml") and "/theme/" not in name:
                yield name, re.sub(r"<[^>]*>", " ", file.read(name).decode("utf-8"))


def read_case(case, path):
    """The rows of a file by their numbers in a spreadsheet."""
    data = (case / path).read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    rows = csv.reader(text.replace("\r\n", "\n").splitlines(keepends=True))
    return {number: [c for c in row] for number, row in enumerate(rows, 1)}


def whose(store, source_id, number):
    """The units that a row of a shared file may be shown to."""
    table = store.execute("select table_name from source where source_id = ?",
                          (source_id,)).fetchone()[0]
    columns = [c[1] for c in store.execute(f'pragma table_info("{table}")')]
    if "unit_id" in columns:
        found = store.execute(f'select unit_id from "{table}" where _source = ? and _row = ?',
                              (source_id, number)).fetchone()
        if found and found[0]:
            return {found[0]}
    return {u for (u,) in store.execute(
        "select unit_id from finding where source_id = ? and row = ?", (source_id, number))}


def check_copy(name, sheet, own, case, store, sources):
    """A sheet with rows of a file: title, way back, lines, header with 原行, rows."""
    path = sheet["A1"].value.split("（", 1)[1].rsplit("） #", 1)[0]
    if sources.get(path, "nobody knows") not in (None, own):
        complain(name, sheet.title, "copies", path, "of", sources.get(path))
        return
    rows = read_case(case, path)
    source_id = store.execute("select source_id from source where path = ?", (path,)).fetchone()[0]
    header = [h.strip(" \t") for (h,) in store.execute(
        "select header from source_column where source_id = ? order by position", (source_id,))]
    start = next(c.row for c in sheet["A"] if c.value == "原行")
    for row in sheet.iter_rows(min_row=start):
        if wrong := [c.coordinate for c in row if c.value is not None and c.data_type != "s"]:
            complain(name, sheet.title, wrong, "is no text")
        own_row = header if row[0].row == start else rows[int(row[0].value)]
        given = [(c.value or "").replace("_x005F_", "_") for c in row[1:]]
        wanted = own_row + [""] * (len(given) - len(own_row))
        if given != wanted:
            complain(name, sheet.title, row[0].row, given, "is not", wanted)
        if sources[path] is None and row[0].row > start and \
                own not in whose(store, source_id, int(row[0].value)):
            complain(name, sheet.title, row[0].row, "is a row of another unit")


def check_feedback(path, book, units, sources, case, store):
    """What the unit wrote itself, in the column 原值, may stand in its row."""
    own = path.name.split("_")[0]
    if book.properties.creator or book.properties.lastModifiedBy:
        complain(path.name, "names its author")
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            complain(path.name, sheet.title, "is hidden")
        if any(c.value == "原行" for c in sheet["A"]):
            check_copy(path.name, sheet, own, case, store, sources)
            continue
        for row in sheet.iter_rows():
            wrote = str(row[6].value) if len(row) > 6 else ""
            for cell in row:
                if not isinstance(cell.value, str) or cell.value == wrote:
                    continue
                for unit, names in units.items():
                    mine = units[own]
                    for name in names:
                        elsewhere = unit != own and name not in wrote
                        if elsewhere and name in cell.value and not any(name in m for m in mine):
                            complain(path.name, cell.coordinate, "names", name)
                if cell.value in sources and sources[cell.value] not in (None, own):
                    complain(path.name, cell.coordinate, "shows the file", cell.value)


def main():
    out = Path(sys.argv[1])
    store = sqlite3.connect(out / "case.db")
    units = {row[0]: {n for n in row[1:] if n} for row in store.execute(
        "select unit_id, unit_name, short_name from units")}
    sources = dict(store.execute("select path, unit_id from source"))
    listed = {o["path"] for o in json.loads((out / "manifest.json").read_text("utf-8"))["outputs"]}
    found, formulas, shares, copies = defaultdict(int), 0, 0, 0
    for path in sorted(out.rglob("*.xlsx")):
        name = str(path.relative_to(out))
        book = openpyxl.load_workbook(path)
        found[name.split("/")[0]] += 1
        if not name.startswith("反馈/"):
            values = openpyxl.load_workbook(path, data_only=True)
            formulas += check_formulas(name, book, values)
            shares += check_shares(name, values)
        if name not in listed:
            complain(name, "is not in manifest.json")
        if name.startswith("反馈/"):
            check_feedback(path, book, units, sources, Path(sys.argv[2]), store)
            copies += sum(any(c.value == "原行" for c in s["A"]) for s in book.worksheets)
        else:
            for part, text in texts(path):
                for number in LONG.findall(text):
                    complain(name, part, "shows", number)
    print(dict(sorted(found.items())), f"{len(listed)} listed")
    if len(sys.argv) > 3:
        print(f"{formulas} formulas, {shares} rows of shares, {copies} copies of files")
    return 1 if complaints else 0


sys.exit(main())
