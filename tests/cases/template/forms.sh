# Empty forms: one file for each table, its columns in order, those that must be filled in marked,
# words to choose from, everything a text.
shipped
cat >rules/zz.lua <<'LUA'
local many = {}
for i = 1, 60 do many[i] = "可以选的第" .. i .. "个词" end
roster { name = "things", title = "东西/物", key = { "id" }, unit = "unit_id", columns = {
    { name = "id", title = "编号", type = "code" }, { name = "unit_id", title = "单位", type = "reference", to = { "units", "orgs" } },
    { name = "a", title = "很多词", type = "choice", choices = many }, { name = "b", title = "带,逗号\"的", type = "choices", choices = { "甲,乙", { "丙", "丁" } } },
    { name = "c", title = "几个", type = "choices", choices = { "甲", "乙" } }, { name = "d", title = "是否", type = "boolean" },
    { name = "e", title = "个数", type = "integer", min = 0, max = 9, required = true }, { name = "f", title = "=月", type = "date", precision = "month" },
    { name = "g", title = "日", type = "date", precision = "day" }, { name = "h", title = "电话", type = "phone", sensitive = true } } }
LUA
mingce template forms --rules rules --unit U0007
ls forms
"$PYTHON" - <<'PY'
import openpyxl, re, zipfile
path = "forms/U0007_东西_物.xlsx"
book = openpyxl.load_workbook(path)
print([(s.title, s.sheet_state) for s in book.worksheets], repr(book.properties.creator), book.properties.created)
form, guide, words = book.worksheets
for row in form.iter_rows():
    print([c.value for c in row])
print("red:", [c.value for c in form[1] if c.font.color and c.font.color.rgb == "FFC00000"])
print("text:", {d.number_format for d in form.column_dimensions.values()})
sheet = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
for rule in re.findall("<dataValidation .*?</dataValidation>", sheet):
    print(re.search('sqref="(.*?)"', rule)[1], re.search("<formula1>(.*)</formula1>", rule)[1],
          "strict" if 'showErrorMessage="1"' in rule else "free")
print(len([c for c in words["C"] if c.value]), words["C1"].value, words["C60"].value, words["D1"].value)
for row in guide.iter_rows(values_only=True):
    print("|".join((v or "")[:60] for v in row).rstrip("|"))
PY
mingce template csv --rules rules --csv -q && ls csv | wc -l && od -An -tx1 -N3 csv/东西_物.csv && tail -c +4 csv/东西_物.csv
# The same forms are the same bytes.
TZ=Asia/Shanghai mingce template again --rules rules --unit U0007 -q && diff -r forms again && echo same
