# What goes back to a unit: its own rows and files only, the value to be mended as it stands, and
# others' rows told of without naming them.
small_case
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
Q1,某甲,53289919400711006,男,汉,1940-07,群众,退休,,1540000000,本地,,,
Q2,王一,532899193005050010,男,汉,1930-05,群众,退休,,,本地,,,
P1,王一,,男,汉,1930-05,群众,退休,,,本地,,,
Q3,李二,532899194510030015,男,汉,1945-10,群众,退休,,,本地,,,
Q4,某丁,,男,汉,1945-10,群众,退休,,,本地,,,
ROWS
cat >>case/隶属关系.csv <<'ROWS'
P2,O3,正式,2020-01,
ROWS
echo x | roster 景洪市教育体育局/通讯录.docx
run_out
cells 反馈/U1_景洪市教育体育局.xlsx 数据审核退回单!A1:K20 \
    反馈/U2_景洪市卫生健康局.xlsx 数据审核退回单!A1:K20
"$PYTHON" "$ROOT/tests/tools/books.py" out case
