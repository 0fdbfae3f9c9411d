# A workbook is read like a CSV file: title rows, header, total, signature, blank rows; places are
# those that a spreadsheet shows.
new_case
two_units
workbook 教体局/人员名册.xlsx <<'PY'
own = sheet("Sheet1", [
    ["2021年离退休干部名册"], [], ["填报单位：教体局", None, None, "单位：人"],
    ["序号", "人员编号", "姓名", "政治面貌", "人员类别", "出生年月", "联系电话"],
    [1, "P1", "王一", "群众", "退休", "1953-08-05", "15400000001"],
    [2, "P2", " 李 二 ", "群众", "退休", "二月", "15400000002", "错位"],
    [], [None, None, "　"],
    [3, "P3", "张三", "群党", "退休", "1953.8", "15400000003"],
    [None, "P1", "赵四", "群众", "退休"],
    ["合计", None, 3], ["填表人：王一"],
])
own.merge_cells("A1:G1")
PY
mingce check case -o out -q
db "select source_id, path, sheet, encoding, table_name, unit_id, header_line, records, used, excluded from source" \
    "select position, letters, header, column_name from source_column where source_id = 2" \
    "select person_id, name, unit_id, birth, phone, _line, _row from persons" "select * from change"
# The digest is that of the file.
cat case/教体局/人员名册.xlsx | sha256sum | cut -c 1-64 >wanted
db "select sha256 from source where source_id = 2" | diff - wanted
sed -n '/^  "inputs": \[/,/]/p' out/manifest.json | grep -vE 'bytes|sha256'
mingce check case -q --json | grep -B 1 -A 16 '"cell-date"'
