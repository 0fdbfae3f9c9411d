# Of a file that several units share, each gets its own rows: those whose column of units names it,
# else those with a finding that goes to it.
small_case
roster 人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,出生年月,政治面貌,人员类别,原单位,联系电话
S1,甲一,,男,1950-03,群众,退休,U1,12
S2,乙二,,女,1950-04,群众,退休,卫健局,13
S3,甲三,,女,1950-05,群众,退休,教体局,
S4,丙四,,女,1950-06,群众,退休,,14
,甲五,,女,1950-07,群众,退休,U1,
S6,丁六,,女,1950-08,群众,退休,某某局,
合计,6,,,,,,,
ROWS
cat >>case/隶属关系.csv <<'ROWS'
P2,O3,正式,2020-01,
P5,O2,正式,2020-01,
ROWS
check_out
copies 反馈/U1_景洪市教育体育局.xlsx 反馈/U2_景洪市卫生健康局.xlsx
"$PYTHON" "$ROOT/tests/tools/books.py" out case
