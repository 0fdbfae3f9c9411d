# What a cell holds, and what is read: texts of every kind, numbers as General shows them, damaged
# ids, days by their format, booleans, errors, formulas.
new_case
two_units
workbook 人员名册.xlsx <<'PY'
import datetime
rows = [["人员编号", "姓名", "公民身份号码", "出生年月", "政治面貌", "人员类别", "联系电话"]]
def person(name, id_no=None, birth=None, phone=None):
    rows.append([f"P{len(rows):02}", name, id_no, birth, "群众", "退休", phone])
person("文本", "532899193005050010", "1930-05-05", "15400000001")
person("数字", 532899194510020028, 1945, 15400000002)
person("日期", None, datetime.date(1955, 12, 31))
person("年月", None, datetime.date(1955, 12, 31))
person("年", None, datetime.date(1955, 12, 31))
person("钟点", None, datetime.datetime(1955, 12, 31, 14, 30))
person("序号", None, 20454)
person("小数", None, 1955.1, 15400000002.5)
person("#N/A", "#REF!", "#VALUE!")
person("=B2&\"x\"", None, "=DATE(1955,12,31)")
person("换行_x000D_\n_x005F_x0041_", None, None)
person("控制_x0007_", None, None)
person(True, None, datetime.date(1800, 1, 1))
own = sheet("Sheet1", rows)
for row, code in ((4, "yyyy\\-mm\\-dd"), (5, 'yyyy"年"m"月"'), (6, "[$-804]yyyy;@"), (7, "yyyy/m/d h:mm")):
    own.cell(row, 4).number_format = code
PY
# Rich texts and readings of words; codes kept as numbers with noughts before; Excel's own cache of
# a formula; a number that is none.
workbook 党组织名册.xlsx <<'PY'
bare("""<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
<row r="3"><c r="A3" s="1"><v>7</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="str"><f>"党"&amp;"支部"</f><v>党支部</v></c></row>
<row r="4"><c r="A4" s="1"><v>8</v></c><c r="B4" t="inlineStr"><is><r><t>老干部</t></r><r><t xml:space="preserve"> 支部</t></r><rPh sb="0" eb="1"><t>zhi</t></rPh></is></c>
<c r="C4"><f>X1</f></c></row>
<row r="5"><c r="A5" s="0"><v>0012</v></c><c r="B5"><v>十</v></c><c r="C5" t="e"><v>#N/A</v></c></row>""",
     strings="""<si><t>党组织代码</t></si><si><r><t>党组织</t></r><r><rPr><b/></rPr><t>名称</t></r></si><si><t>组织类别</t></si>
<si><t>教体局</t><rPh sb="0" eb="3"><t>jiaotiju</t></rPh><phoneticPr fontId="1"/></si>""",
     styles="""<numFmts count="1"><numFmt numFmtId="176" formatCode="0000"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>""")
PY
mingce check case -o out -q
db "select person_id, hex(name), id_no, birth, birth_precision, phone from persons" \
    "select person_id, name from persons where person_id < 'P11'" \
    "select org_id, org_name, org_kind, _line from orgs" \
    "select line, column_name, raw, clean, rule from change where column_name <> 'unit_id'"
