# What is hidden is read all the same, and noted; columns to the right of the table and rows below
# it may hide what they like. Merged cells hold their value once; those above the rows do no harm.
new_case
two_units
workbook 人员名册.xlsx <<'PY'
rows = [["人员名册"], ["人员编号", "姓名", "政治面貌", "人员类别", "联系电话"]]
rows += [[f"P{i:02}", "某某", "群众", "退休", "15400000001"] for i in range(1, 31)]
own = sheet("Sheet1", rows)
own.sheet_state = "hidden"
for row in (4, 5, 6, 9, 40, 41):
    own.row_dimensions[row].hidden = True
own.column_dimensions.group("D", "E", hidden=True)
own.column_dimensions["B"].hidden = True
own.column_dimensions["H"].hidden = True
own.merge_cells("A1:E1")
own.merge_cells("C3:C5")
own.merge_cells("D10:E10")
own.merge_cells("A40:B41")
sheet("Sheet2", [])
PY
# More than anybody wants to read.
workbook 党组织名册.xlsx <<'PY'
rows = [["党组织代码", "党组织名称", "组织类别"]]
rows += [[f"O{i:02}", f"支部{i}", "党支部"] for i in range(1, 51)]
own = sheet("党组织名册", rows)
for row in range(2, 40, 2):
    own.row_dimensions[row].hidden = True
for row in range(2, 40, 2):
    own.merge_cells(f"C{row}:C{row + 1}")
PY
mingce check case -o out -q
db "select person_id, political, person_kind, phone from persons where _row in (3, 4, 5, 10)" "select count(*) from orgs where org_kind is null"
