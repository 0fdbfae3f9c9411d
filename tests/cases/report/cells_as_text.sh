# What looks like a formula, a control or an escape is text; very long texts are cut; the file stays
# well-formed.
new_case
two_units
"$PYTHON" - <<'PY'
rows = ['=HYPERLINK("http://example.org","点我")', "@SUM(1)", "+1+1", "-1", "_x0041_", "甲\n乙", "\u2028", "\ufffd", "𠮷", "<b>&\"'",
        "长" * 40000]
with open("case/荣誉.csv", "w") as file:
    file.write("荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,年度\n")
    for i, text in enumerate(rows):
        file.write(f'H{i:02},单位,U1,"{text.replace(chr(34), chr(34) * 2)}",其他,2021\n')
PY
mingce check case -q
run_out
"$PYTHON" - <<'PY'
import openpyxl
sheet = openpyxl.load_workbook("out/上报/县级汇总.xlsx")["荣誉名单"]
for row in sheet.iter_rows(min_row=5, min_col=3, max_col=3):
    cell = row[0]
    if cell.value is not None:
        print(cell.data_type, len(cell.value), ascii(cell.value[:50]), ascii(cell.value[-1]))
PY
