# The unit of the folder, written by name, short name, former name or code, is no disagreement; nor
# is a unit where the folder names none, or where the row has none.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,曾用名
U1,景洪市教育体育局,教体局,景洪市教育局
U2,景洪市卫生健康局,卫健局,
ROWS
{ echo 人员编号,姓名,政治面貌,人员类别,原单位
    n=0
    for unit in U1 教体局 景洪市教育体育局 景洪市教育局 '' 无 卫健局; do
        n=$((n + 1))
        echo "P$n,某某,群众,退休,$unit"
    done; } | roster 教体局/人员名册.csv
printf '人员编号,姓名,政治面貌,人员类别,原单位\nQ1,某某,群众,退休,卫健局\n' | roster 汇总/人员名册.csv
mingce check case -o out -q
db "select person_id, unit_id from persons"
