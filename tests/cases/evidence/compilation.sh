# 编制说明 in every workbook but those for everybody, the same in all; its digests are those of manifest.json.
small_case
mingce run case -o out -q --set fund.work.floor_branch=350000
"$PYTHON" - <<'PY'
import glob, json, openpyxl
told = json.load(open("out/manifest.json"))["digests"]
seen = {}
for path in sorted(glob.glob("out/*/*.xlsx")):
    book = openpyxl.load_workbook(path, read_only=True)
    if "编制说明" not in book.sheetnames:
        print(path, "without")
        continue
    rows = [tuple(cell for cell in row if cell) for row in book["编制说明"].iter_rows(min_row=5, max_row=20, values_only=True)]
    lines = {row[0]: row[1] for row in rows if len(row) > 1}
    seen.setdefault(tuple(lines.items()), []).append(path)
print([len(paths) for paths in seen.values()], "workbooks")
for item, content in next(iter(seen)):
    name = {value: key for key, value in told.items()}.get(content)
    print(item, name or content)
PY
cells 审计/经费审计.xlsx 采用的参数 | grep 党支部工作经费
