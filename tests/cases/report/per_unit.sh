# A workbook for one unit shows that unit and nothing of others, wherever its rows come from: the
# unit itself, subjects of another level, a relation, lines, the total, 其中 and the checks.
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "单位/{id}.xlsx", per = "unit", profile = "unit", sheets = {
    { name = "单位", title = "{name}", rows = { level = "unit" }, total = true, columns = {
        { title = "单位", field = "unit_name" }, { title = "人数", measure = "retired" }, { title = "比例", measure = "reached_share" } },
        checks = { { title = "人数＝女", plus = { "retired" }, minus = { "retired_female" } } } },
    { name = "党组织", title = "{name}", rows = { level = "org", among = "org_kind" }, total = true, columns = {
        { title = "党组织", field = "org_name" }, { title = "类别", field = "org_kind" }, { title = "党员", measure = "members" } },
        checks = { { title = "党员为零", plus = { "members" } } } },
    { name = "名单", title = "{name}", rows = { from = "retired_orgs", order = "org_kind" }, total = true, columns = {
        { title = "党组织", field = "org_name" }, { title = "党员", field = "members", sum = true } } },
    { name = "一览", title = "{name}", lines = { { title = "人数", cells = { "retired" } } }, columns = {
        { title = "项目", field = "title" }, { title = "数", blank = true } },
        checks = { { title = "人数＝女", plus = { "retired" }, minus = { "retired_female" } } } } } }
LUA
for unit in U1 U2; do
    cells "单位/$unit.xlsx" 单位 党组织 名单 一览
done
# What other units are called and count may stand nowhere in it.
"$PYTHON" - <<'PY'
import re, zipfile
for own, other in (("U1", "卫健局|U2|O3|O4"), ("U2", "教体局|U1|O1|O2")):
    with zipfile.ZipFile(f"out/单位/{own}.xlsx") as book:
        found = {m for part in book.namelist() for m in re.findall(other, book.read(part).decode()) if part != "xl/styles.xml" and "charts" not in part}
    print(own, sorted(found))
PY
# What cannot be narrowed to the unit is refused: a roster at once, a relation when it is made.
report <<'LUA'
report { name = "x", title = "某表", file = "{id}.xlsx", per = "unit", profile = "unit", sheets = {
    { name = "一", title = "某表", rows = { from = "activities", order = "activity_id" }, columns = { { title = "活动", field = "kind" } } } } }
LUA
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "{id}.xlsx", per = "unit", profile = "unit", sheets = {
    { name = "一", title = "某表", rows = { from = "team_list", order = "team_id" }, columns = { { title = "队伍", field = "name" } } } } }
LUA
report <<'LUA'
report { name = "x", title = "某表", file = "{id}.xlsx", per = "unit", profile = "unit", sheets = {
    { name = "一", title = "某表", rows = { level = "org" }, total = true, columns = { { title = "党组织", field = "org_name" },
        { title = "女", measure = "retired_female" } } } } }
LUA
