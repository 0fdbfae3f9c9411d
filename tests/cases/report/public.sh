# What everybody may see: groups of 1 to 4 hidden, and what they could be worked out from. Nine
# units, of two natures; of U1 two are 离休, of U2 three.
new_case
{
    echo 单位代码,单位名称,单位性质,行政区划代码
    for i in 1 2 3 4 5 6; do echo "U$i,甲$i局,机关,532801"; done
    for i in 7 8 9; do echo "U$i,乙$i院,事业,532801"; done
} >case/单位名册.csv
{
    echo 人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位
    n=0
    person() { # unit, how many, sex, politics, kind
        for _ in $(seq "$2"); do
            n=$((n + 1))
            echo "P$n,人$n,$3,1950-01,$4,$5,$1"
        done
    }
    person U1 2 男 中共党员 离休
    person U1 20 男 中共党员 退休
    person U1 15 女 群众 退休
    person U2 3 男 中共党员 离休
    person U2 30 男 群众 退休
    person U2 9 女 中共党员 退休
    for u in 3 4 5; do
        person U$u 12 男 中共党员 退休
        person U$u 8 女 群众 退休
    done
    person U6 4 女 群众 退休
    person U7 40 男 中共党员 退休
    person U7 38 女 群众 退休
    person U8 25 男 群众 退休
    person U8 2 女 中共党员 退休
    person U9 11 女 中共党员 退休
} >case/人员名册.csv
run_out
cells 内部/可公开数据.xlsx 基本情况
echo "== the return is exact"
cells 上报/县级汇总.xlsx 基本情况!A7:E18
echo "== with 2 or more shown, little is hidden"
run_out --set privacy.least=2
cells 内部/可公开数据.xlsx 基本情况!A6:J11
echo "== lines, and figures that tell nothing of people"
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "public", least = "privacy.least", sheets = {
    { name = "一", title = "某表", columns = { { title = "项目", field = "title" }, { title = "数", blank = true } },
      lines = { { title = "离休", cells = { "retired_lixiu" } }, { title = "女", cells = { "retired_female" } },
                { title = "党员占比", cells = { "retired_party_share" } } } },
    { name = "二", title = "某表", rows = { level = "unit" }, total = true, columns = {
        { title = "单位", field = "unit_name" }, { title = "应报", measure = "returns_expected", exact = true },
        { title = "女", measure = "retired_female" } } } } }
LUA
cells x.xlsx 一!A5:B9 二!A5:C9
cells 内部/可公开数据.xlsx 基本情况!A6:J8
echo "== a share of the whole alone comes first: the units' own numbers are looked at all the same"
rm reports/zz.lua
cat >rules/zz.lua <<'LUA'
measure { name = "female_share", title = "女占比", level = "case", share = { among = "retired", where = "sex = '女'" } }
LUA
cat >reports/10-first.lua <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "public", least = "privacy.least", sheets = {
    { name = "一", title = "某表", columns = { { title = "项目", field = "title" }, { title = "数", blank = true } },
      lines = { { title = "女占比", cells = { "female_share" } } } } } }
LUA
run_out --rules rules --reports reports
cells x.xlsx 一!A5:B6
cells 内部/可公开数据.xlsx 基本情况!A6:J17
echo "== charts and totals hold no formula"
"$PYTHON" - <<'PY'
import openpyxl
book = openpyxl.load_workbook("out/内部/可公开数据.xlsx")
print([cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"])
PY
