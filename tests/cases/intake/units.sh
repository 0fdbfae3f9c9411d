# The unit of a row: its column, else the nearest folder or file name that speaks for one.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,曾用名
U1,景洪市教育体育局,教体局,景洪市教育局
U12,景洪市卫生健康局,卫健局,
U3,景洪市教育体育局幼儿园,,
U4,教体局工会,,
ROWS
file() {
    n=$((n + 1))
    printf '人员编号,姓名,政治面貌,人员类别,原单位\nP%s,某某,群众,退休,%s\n' $n "$2" | roster "$1"
}
file U12-报送/人员名册.csv
file 卫健局/教体局人员名册.csv
file 卫健局/2021年/人员名册.csv
file 景洪市教育体育局幼儿园人员名册.csv
file 景洪市教育局/人员名册.csv
file U123/人员名册.csv
file 教体局和卫健局/人员名册.csv
file 卫健局/人员名册-2.csv U1
file 卫健局/人员名册-3.csv 无此单位
mingce check case -o out -q
db "select s.path, s.unit_id, p.unit_id from source s left join persons p on p._source = s.source_id" \
    "select line, column_name, raw, clean, rule from change where rule like '%path%' limit 1"
