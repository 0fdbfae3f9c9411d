# What must hold for every workbook, on the small case with some mistakes in it.
small_case
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
Q1,532899194007110069,53289919400711006,男,汉,1940-07,群众,退休,,1540000000X,本地,,,
Q2,王一,532899193005050010,男,汉,1930-05,群众,退休,,15400000009,外国,,,
P1,王一,532899193005050010,男,汉,1930-05,群众,退休,,15400000009,本地,,,
ROWS
sed -i '1s/$/,备注/' case/荣誉表彰.csv
echo 'H6,个人,P3,号码15400000003和532899195512310031,优秀共产党员,州级,2021,,' >>case/荣誉表彰.csv
mingce check case -q
run_out
"$PYTHON" "$ROOT/tests/tools/books.py" out case all and
cells 上报/县级汇总.xlsx 荣誉名单!C5:D8
