# What no unit accounts for has a line of its own, so that the total adds up.
small_case
printf '人员编号,姓名,政治面貌,人员类别\nX1,某甲,群众,退休\nX2,某乙,群众,离休\n' | roster 人员名册.csv
run_out
cells 上报/县级汇总.xlsx 基本情况!B7:F12
"$PYTHON" "$ROOT/tests/tools/books.py" out case
echo "== beside a column whose subjects make up more than the whole"
mkdir own own/rules own/reports
cp -rL "$ROOT"/rules/* own/rules/ && cp -rL "$ROOT"/reports/* own/reports/
cat >own/rules/measures/99.lua <<'LUA'
relation {
    name = "placed", title = "甲",
    rows = "select person_id, unit_id from persons",
}
relation {
    name = "shared", title = "乙",
    rows = "select p.person_id, u.unit_id from persons p, units u",
}
measure { name = "placed", title = "甲", level = { "unit", "case" }, counted_in = "人", basis = "STAT-RETIRED",
          count = { of = "placed", distinct = "person_id" } }
measure { name = "shared", title = "乙", level = { "unit", "case" }, counted_in = "人", basis = "STAT-RETIRED",
          count = { of = "shared", distinct = "person_id" } }
LUA
cat >own/reports/99.lua <<'LUA'
report { name = "xx", title = "试", file = "x.xlsx", profile = "internal", sheets = { { name = "两列", title = "两列",
    rows = { level = "unit" }, total = true, columns = { { title = "单位", field = "unit_name" },
        { title = "甲", measure = "placed" }, { title = "乙", measure = "shared" } } } } }
LUA
rm -r out
run_out --rules own/rules --reports own/reports
cells x.xlsx 两列
