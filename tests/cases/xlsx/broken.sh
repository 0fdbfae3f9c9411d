# What is wrong with a workbook is found before any of it is used; the other files are read.
new_case
two_units
header='<row><c t="inlineStr"><is><t>人员编号</t></is></c><c t="inlineStr"><is><t>姓名</t></is></c><c t="inlineStr"><is><t>政治面貌</t></is></c><c t="inlineStr"><is><t>人员类别</t></is></c></row>'
person='<row r="2"><c r="A2" t="inlineStr"><is><t>P1</t></is></c><c r="B2" t="inlineStr"><is><t>王一</t></is></c></row>'
broken() { # name: then what stands behind the header
    workbook "人员名册-$1.xlsx" <<PY
bare("""$header$2""", strings="<si><t>x</t></si>", $3)
PY
}
broken 完好 "$person"
broken 未完 "$person<row>"
broken 错乱 "$person<row></c>"
broken 行号倒退 "$person<row r='1'/>"
broken 行号为负 "<row r='-5'/>"
broken 行号过大 "$person<row r='1048577'/>"
broken 列号过大 "<row r='2'><c r='XFE2'><v>1</v></c></row>"
broken 格址不符 "<row r='2'><c r='A3'><v>1</v></c></row>"
broken 格址重复 "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>"
broken 格址不明 "<row r='2'><c r='甲'><v>1</v></c></row>"
broken 无此文字 "<row r='2'><c t='s'><v>1</v></c></row>"
broken 文字号不明 "<row r='2'><c t='s'><v>x</v></c></row>"
broken 实体 "$person<row r='3'><c t='str'><v>&amp;&lol;</v></c></row>"
broken DTD "$person" "prolog='<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]>'"
broken 合并不明 "$person</sheetData><mergeCells><mergeCell ref='A1'/></mergeCells><sheetData>"
broken 过深 "$person$(printf '<a>%.0s' $(seq 70))$(printf '</a>%.0s' $(seq 70))"
workbook 人员名册-无表.xlsx <<'PY'
bare("")
del written["xl/worksheets/sheet1.xml"]
PY
workbook 人员名册-不是工作簿.xlsx <<'PY'
raw({"_rels/.rels": relations(("officeDocument", "word/document.xml")), "word/_rels/document.xml.rels": relations(), "word/document.xml": "<document/>"})
PY
workbook 人员名册-别的压缩包.xlsx <<'PY'
raw({"a.txt": "x"})
PY
# Bytes that are not those that the zip promised, and a file cut short.
"$PYTHON" - case/人员名册-完好.xlsx <<'PY'
import sys, zipfile
whole = open(sys.argv[1], "rb").read()
open(sys.argv[1].replace("完好", "截断"), "wb").write(whole[:len(whole) // 2])
entry = zipfile.ZipFile(sys.argv[1]).getinfo("xl/worksheets/sheet1.xml")
at = entry.header_offset + 30 + len(entry.filename)
for name, start, new in (("校验不符", at + entry.compress_size // 2, bytes([whole[at + entry.compress_size // 2] ^ 1])),):
    open(sys.argv[1].replace("完好", name), "wb").write(whole[:start] + new + whole[start + 1:])
# An entry with a password of its own: the flag in both of its heads.
locked = bytearray(whole)
locked[entry.header_offset + 6] |= 1
central = whole.index(b"PK\x01\x02")
while whole[central + 46:central + 46 + len(entry.filename)] != entry.filename.encode():
    central = whole.index(b"PK\x01\x02", central + 4)
locked[central + 8] |= 1
open(sys.argv[1].replace("完好", "加密"), "wb").write(locked)
PY
mingce check case -o out -q
db "select path, sheet, used from source where used > 0"
