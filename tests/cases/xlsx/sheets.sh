# Several sheets in one workbook: each is a source; what fits nothing is a note beside what does,
# empty sheets and charts are nothing; a workbook of which nothing fits is told once.
new_case
two_units
units='["单位代码", "单位名称", "单位性质"]'
orgs='["党组织代码", "党组织名称", "组织类别"], ["O1", "教体局党支部", "党支部"]'
people='["人员编号", "姓名", "政治面貌", "人员类别"]'
workbook 上报材料.xlsx <<PY
sheet("填表说明", [["一、请按表填写"], ["二、不得涂改"]])
sheet("党组织名册", [$orgs])
sheet("Sheet2", [])
sheet("Sheet3", [$people, ["P1", "王一", "群众", "退休"]])
sheet("党员", [["党组织名册"], ["党组织代码", "党组织名称", "组织类别"], ["O2", "卫健局党支部", "党支部"]])
sheet("离退休干部名册", [["姓名", "政治面貌", "人员类别"], ["李二", "群众", "退休"]])
book.create_chartsheet("图表")
PY
workbook 说明.xlsx <<'PY'
sheet("一", [["请看"]])
sheet("二", [["再看"]])
PY
workbook 人员名册-空.xlsx <<'PY'
sheet("Sheet1", [[], [None, " "]])
sheet("Sheet2", [])
PY
workbook 人员名册-只有表头.xlsm <<PY
sheet("Sheet1", [$people])
PY
mingce check case -o out
db "select source_id, path, sheet, table_name, header_line, records from source" \
    "select org_id, _source from orgs union all select person_id, _source from persons"
in_chinese mingce check case -q | head -n 3
# Lists to choose from have titles of the table and no key: passed over beside the sheet that holds it,
# unless they hold nearly all of it, or are called like it.
rm -rf case/* out
new_case
two_units
workbook U1/人员名册.xlsx <<'P'
full = ["人员编号", "姓名", "性别", "出生年月", "政治面貌", "人员类别"]
sheet("Sheet1", [full, ["P1", "王一", "男", "1930-05-05", "群众", "离休"]])
sheet("字典", [["性别", "政治面貌", "人员类别"], ["男", "群众", "退休"]])
sheet("下拉", [full[2:], ["男", "", "群众", "退休"]]).sheet_state = "hidden"
sheet("Sheet2", [full[1:], ["李二", "女", "1945-10", "群众", "退休"]])
sheet("人员", [["性别", "政治面貌"], ["男", "群众"]])
P
status mingce check case -o out -q
