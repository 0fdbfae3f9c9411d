# The return that goes up: its columns, its total row in formulas with their values beside them, and
# how it is printed.
mingce run "$ROOT/fixtures/jinghong" -o out -q
pages 上报/县级汇总.xlsx 上报/年度考核.xlsx | sed 's/, [0-9]* merged.*//'
cells 上报/县级汇总.xlsx 基本情况!A4:AA8 基本情况!A48:AA53 党组织设置!A4:R8 党组织设置!A48:R51 \
    荣誉表彰!A4:H21
# Read both ways: with the formulas, and with what stands beside them. Every sum is that of its
# column, every number is one, and each unit of the roster has a row of its own.
"$PYTHON" - "$ROOT" <<'PY'
import sqlite3
import openpyxl
formulas = openpyxl.load_workbook("out/上报/县级汇总.xlsx")
values = openpyxl.load_workbook("out/上报/县级汇总.xlsx", data_only=True)
db = sqlite3.connect("out/case.db")
units = [name for (name,) in db.execute(
    "select l.unit_name from units l join (select distinct subject_id from measure where level = 'unit') m"
    " on m.subject_id = l.unit_id")]
for name, names_in in ("基本情况", 2), ("党组织设置", 1):
    sheet, stored = formulas[name], values[name]
    total = next(r for r in range(1, 12) if "合计" in (stored.cell(r, 1).value, stored.cell(r, 2).value)
                 and r > 6)
    rows = [r for r in range(total + 1, stored.max_row + 1) if stored.cell(r, names_in).value in units]
    print(name, len(rows), "rows", len(set(stored.cell(r, names_in).value for r in rows)), "of", len(units))
    kinds = {"sum": 0, "share": 0, "text": 0, "none": 0}
    for column in range(1, sheet.max_column + 1):
        formula, value = sheet.cell(total, column).value, stored.cell(total, column).value
        own = [stored.cell(r, column).value for r in rows]
        if isinstance(formula, str) and formula.startswith("=SUM("):
            kinds["sum"] += 1
            if value != sum(own):
                print("column", column, "stored", value, "adds up to", sum(own))
        elif isinstance(value, float):
            kinds["share"] += 1
        else:
            kinds["text" if value else "none"] += 1
        number = isinstance(value, (int, float))
        for row, cell in zip(rows, own):
            if number and not isinstance(cell, (int, float)) and cell is not None:
                print(sheet.cell(row, column).coordinate, "is no number:", cell)
    print(kinds)
PY
