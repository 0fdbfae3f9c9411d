# The sheets of ranks, of health and living, and of visits and help, as the branch's county sends them.
mingce run "$ROOT/fixtures/jinta" -o out -q
cells 上报/县级汇总.xlsx 级别待遇与革命时期 健康居住与困难 走访慰问与帮扶
# Health goes up as totals only: no sheet of the return but that one tells of it, and that one has no unit.
"$PYTHON" - <<'PY'
import openpyxl
book = openpyxl.load_workbook("out/上报/县级汇总.xlsx")
for sheet in book:
    words = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value}
    if any("行动不便" == word.strip() or "体弱多病" == word.strip() for word in words):
        print(sheet.title, "金塔县财政局" in words)
PY
