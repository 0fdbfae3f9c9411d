# A bomb, a row and a text beyond all measure are refused, and so are too many sheets and parts; what
# a workbook may hold is read, to the last row.
new_case
two_units
people='<row><c t="inlineStr"><is><t>人员编号</t></is></c><c t="inlineStr"><is><t>姓名</t></is></c><c t="inlineStr"><is><t>政治面貌</t></is></c><c t="inlineStr"><is><t>人员类别</t></is></c></row>'
workbook 人员名册-膨胀.xlsx <<PY
bare("""$people""" + " " * 100_000_000)
PY
workbook 人员名册-长行.xlsx <<PY
bare("""$people""" + "<row>" + "".join(f'<c t="inlineStr"><is><t>{i}{"x" * 32000}</t></is></c>' for i in range(33)) + "</row>")
PY
workbook 人员名册-长行共用.xlsx <<PY
bare("""$people""" + "<row>" + '<c t="s"><v>0</v></c>' * 33 + "</row>", strings="<si><t>" + "x" * 32000 + "</t></si>")
PY
workbook 人员名册-长文.xlsx <<PY
bare("""$people""" + '<row><c t="s"><v>0</v></c></row>', strings="<si><t>" + "x" * 300_000 + "</t></si>")
PY
workbook 人员名册-长标记.xlsx <<PY
bare("""$people""" + '<row spans="' + "".join(str(i) for i in range(300000)) + '"/>')
PY
workbook 人员名册-多表.xlsx <<PY
bare("""$people""")
written["xl/workbook.xml"] = written["xl/workbook.xml"].replace("<sheets>", "<sheets>" + '<sheet name="x" r:id="r1"/>' * 1001)
PY
workbook 人员名册-多件.xlsx <<PY
bare("""$people""")
written.update({f"x{i}": "" for i in range(10000)})
PY
workbook 人员名册-末行.xlsx <<PY
bare("""$people""" + '<row r="1048576"><c t="str"><v>P1</v></c><c t="str"><v>' + "王" * 1000 + '</v></c></row>')
PY
# Cells with a style and nothing in them, to the end of the sheet.
workbook 人员名册-空格.xlsx <<PY
bare("""$people""" + "".join(f'<row r="{i}"><c r="A{i}" s="0"/><c r="B{i}" s="0"/></row>' for i in range(2, 1048577)))
PY
mingce check case -o out -q
db "select path, records from source" "select person_id, length(name), _line, _row from persons"
