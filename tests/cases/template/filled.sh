# What is filled into the empty forms and saved as CSV comes back without a finding.
mingce template forms
"$PYTHON" - <<'PY'
import csv, openpyxl
rows = {
    "单位": [{"单位代码": "U1", "单位名称": "景洪市教育体育局", "单位简称": "教体局", "单位性质": "机关",
             "行政区划代码": "532801"}],
    "党组织": [{"党组织代码": "O1", "党组织名称": "教体局老干部党支部", "所属单位": "U1", "组织类别": "党支部",
              "编组方式": "单独组建"}],
    "人员": [{"人员编号": "P1", "姓名": "岩温", "公民身份号码": "532899193005050010", "性别": "男",
             "出生年月": "1930-05-05", "政治面貌": "中共党员", "人员类别": "离休", "原单位": "教体局",
             "联系电话": "15400000001"},
            {"人员编号": "P2", "姓名": "玉香", "公民身份号码": "53289919600101004X", "性别": "女",
             "出生年月": "1960-01", "政治面貌": "群众", "人员类别": "退休", "原单位": "U1"}],
    "隶属": [{"人员编号": "P1", "组织关系所在支部": "O1", "转入时间": "1990-01"}],
    "银发人才": [{"人员编号": "P2", "类别": "1", "状态": "在库"}],
}
import os
os.mkdir("case")
for table, filled in rows.items():
    book = openpyxl.load_workbook(f"forms/{table}.xlsx")
    sheet = book.worksheets[0]
    titles = {c.value: c.column for c in sheet[1]}
    for number, row in enumerate(filled, 2):
        for title, value in row.items():
            if title not in titles:
                print("no column", table, title, list(titles))
                continue
            sheet.cell(number, titles[title]).value = value
    with open(f"case/{table}.csv", "w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows([c or "" for c in row] for row in sheet.values)
PY
new_case
mingce check case
# Every form as a workbook, with a row in it: the table is known by it, and its explanations are none.
rm -r case
new_case
"$PYTHON" - <<'PY'
import glob, openpyxl, os
for path in glob.glob("forms/*.xlsx"):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for column in range(1, sheet.max_column + 1):
        sheet.cell(2, column).value = "1"
    book.save("case/" + os.path.basename(path))
PY
mingce check case -o out -q >said
grep -E '\[(file|header)-' said || echo none
grep -c '\[填表说明\]: .*\[sheet-unmatched\]$' said
db "select count(distinct table_name), sum(records) from source"
# The CSV forms as they are: every file is known by its name, and has no column too many.
mingce template csv --csv -q
rm -r case
new_case
cp csv/* case
mingce check case
