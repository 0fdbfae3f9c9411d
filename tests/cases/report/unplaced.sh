# What no unit accounts for has a line of its own, so that the total adds up.
small_case
printf '人员编号,姓名,政治面貌,人员类别\nX1,某甲,群众,退休\nX2,某乙,群众,离休\n' | roster 人员名册.csv
run_out
cells 上报/县级汇总.xlsx 基本情况!B7:F12
"$PYTHON" "$ROOT/tests/tools/books.py" out case
