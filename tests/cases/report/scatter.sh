# A scatter: points over a column, words beside some of them, lines over the same column. A word
# that begins with = is no formula.
drawn() {
    "$PYTHON" - "$@" <<'PY'
import re, sys, zipfile
with zipfile.ZipFile("out/" + sys.argv[1]) as book:
    for part in sorted(n for n in book.namelist() if re.match(r"xl/charts/chart\d+", n)):
        text = book.read(part).decode()
        print(part, re.findall(r"<c:(scatterStyle|logBase|min|max) val=\"(.*?)\"", text))
        for series in re.findall(r"<c:ser>.*?</c:ser>", text):
            print(re.findall(r"<c:v>([^<]*)</c:v></c:tx>", series), re.findall(r"<c:f>(.*?)</c:f>", series),
                  re.findall(r"<a:t>(.*?)</a:t>", series), len(re.findall(r"<c:delete val=\"1\"/>", series)))
PY
}
small_case
shipped
cat >rules/zz.lua <<'LUA'
relation { name = "points", title = "点", rows = [[
    select column1 as name, column2 as size, column3 as share, column4 as line
    from (values ('=1+1', 10, 0.5, 0.1), ('乙', 20, 0.25, null), (null, 400, 1.0, 0.3)) ]] }
LUA
cat >reports/zz.lua <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "internal", sheets = { {
    name = "一", title = "某表", rows = { from = "points", order = "size" },
    columns = { { title = "名", field = "name" }, { title = "数", field = "size", look = "integer" },
        { title = "比", field = "share", look = "percent" }, { title = "线", field = "line", look = "fine" } },
    charts = {
        { kind = "scatter", title = "图", across = "数", value = "比", label = "名", lines = { "线" }, log = true },
        { kind = "scatter", title = "又图", across = "比", value = "数" },
    } } } }
LUA
run_out --rules rules --reports reports
cells x.xlsx 一!A3:D8
drawn x.xlsx
