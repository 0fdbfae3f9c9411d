# Behind the list: a sheet for each file in which something was found, all its rows as they were
# sent, the cells to be mended coloured and commented, links there and back.
small_case
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
Q1,某甲,53289919400711006,男,汉,1940-07,群众,退休,,1540000000,本地,,,
Q2,王一,532899193005050010,男,汉,1930-05,群众,退休,,,本地,,,
P1,王一,,男,汉,1930-05,群众,退休,,,本地,,,
Q3,,532899194510030015,女,汉,1945-1,群众,已退休了,,,本地,,,多出一格
ROWS
roster 景洪市教育体育局/队员名册.csv <<'ROWS'
队伍编号,人员编号
T1,P2
T9,P3
ROWS
roster 景洪市教育体育局/机关/队员名册.csv <<'ROWS'
队伍编号,人员编号
T8,P3
T1,P1
ROWS
check_out
copies 反馈/U1_景洪市教育体育局.xlsx 反馈/U2_景洪市卫生健康局.xlsx
"$PYTHON" "$ROOT/tests/tools/books.py" out case
