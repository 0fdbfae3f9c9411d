# What charts draw: the rows below the total, or the total over neighbours and nothing of the title.
drawn() {
    "$PYTHON" - "$@" <<'PY'
import re, sys, zipfile
for path in sys.argv[1:]:
    with zipfile.ZipFile("out/" + path) as book:
        for part in sorted(n for n in book.namelist() if re.match(r"xl/charts/chart\d+", n)):
            text = book.read(part).decode()
            print(part, re.findall(r"<c:f>(.*?)</c:f>", text), re.findall(r"<c:(barDir|tickLblSkip|delete) val=\"(.*?)\"", text))
PY
}
small_case
report_in_use <<'LUA'
local columns = { { title = "单位", field = "unit_name" }, { title = "男女", columns = { { title = "女", measure = "retired_female" }, { title = "少数民族", measure = "retired_minority" } } } }
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { level = "unit", among = "unit_nature" }, total = true, columns = columns,
      charts = { { title = "合计", columns = { "女", "少数民族" } }, { kind = "bar", title = "各单位", label = "单位", value = "女" } } },
    { name = "二", title = "某表", lines = { { title = "人数", cells = { "retired" } }, { title = "女", cells = { "retired_female" } } },
      columns = { { title = "项目", field = "title" }, { title = "数", blank = true } },
      charts = { { kind = "pie", title = "各项", label = "项目", value = "数" } } } } }
LUA
cells x.xlsx 一!A4:C10 二!A3:B6
drawn x.xlsx
# Where nothing can be judged, the grades are called so and stand behind the others.
sed -i 's/532801/370522/' case/case.lua
run_out
cells 上报/年度考核.xlsx 示范级别汇总!A4:D8
drawn 上报/年度考核.xlsx
