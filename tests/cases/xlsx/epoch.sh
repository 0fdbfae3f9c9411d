# Workbooks of old Macintoshes count days from 1904; both calendars, both ends, the day that never
# was, and formats of Chinese programs by their numbers.
new_case
two_units
for epoch in 0 1; do
    workbook "人员名册$epoch.xlsx" <<PY
days = [1, 59, 60, 61, 20454, 20454.75, 109574, 109575, 0.25, -1]
known = [14, 27, 31, 57, 58, 22, 21, 17, 1, 3]
rows = ["<row>" + "".join(f'<c t="inlineStr"><is><t>{t}</t></is></c>' for t in ("人员编号", "姓名", "政治面貌", "人员类别", "出生年月", "备注")) + "</row>"]
def row(code, style, day):
    texts = "".join(f'<c t="inlineStr"><is><t>{t}</t></is></c>' for t in (code, "某某", "群众", "退休"))
    rows.append(f'<row>{texts}<c s="{style}"><v>{day}</v></c></row>')
for i, day in enumerate(days):
    row(f"D$epoch{i}", 0, day)
for i, number in enumerate(known):
    row(f"K$epoch{i}", i, 20454.75)
bare("".join(rows), before='<workbookPr date1904="$epoch"/>',
     styles="<cellXfs>" + "".join(f'<xf numFmtId="{n}"/>' for n in known) + "</cellXfs>")
PY
done
mingce check case -q
mingce check case -o out -q >/dev/null
db "select person_id, birth, birth_precision from persons"
