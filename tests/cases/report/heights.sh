# Rows are as high as their words need: a number that cannot be broken takes a line of its own, a
# closing sign no line begins with, quotes hold to both sides, centred words are wrapped as well.
small_case
shipped
cat >rules/zz.lua <<'LUA'
relation { name = "texts", title = "文字", rows = [[
    select column1 as number, column2 as text, column3 as centred from (values
        (1, '请填写', '短'),
        (2, '“统一社会信用代码”的“91532801YY00002638”校验不符，“统一社会信用代码”的“91532801YY00002638”校验不符', ''),
        (3, 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhiiiiiiiiii', ''),
        (4, 'aaaaaaaaaabbbbbbbbbbcccccccccc ddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhh iiiiiiiiii', ''),
        (5, '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十（一二三四五六七八九十一二三四五六七八九十）', ''),
        (6, '甲' || char(10) || '乙' || char(10) || '丙', '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'),
        (7, '', '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'))
]] }
LUA
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { from = "texts", order = "number" }, columns = {
        { title = "号", field = "number", look = "centre" }, { title = "问题", field = "text" }, { title = "表头", field = "centred", look = "centre" } } } } }
LUA
status run_out --rules rules --reports reports
"$PYTHON" - <<'PY'
import openpyxl
sheet = openpyxl.load_workbook("out/x.xlsx")["一"]
print([round(sheet.column_dimensions[c].width, 1) for c in "ABC"])
for row in range(1, sheet.max_row + 1):
    print(row, sheet.row_dimensions[row].height, sheet.cell(row, 3).alignment.wrap_text, str(sheet.cell(row, 2).value)[:12])
PY
