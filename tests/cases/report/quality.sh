# The bureau's own sheet: problems by kind and one by one, ids and phones masked.
small_case
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
Q1,某甲,53289919400711006,男,汉,1940-07,群众,退休,,1540000000,本地,,,
Q2,某乙,,男,汉,1940-13,群众,退休,,,本地,,,
Q3,某丙,,男,汉,1940.1,群众,退休,,,本地,,,
ROWS
roster 景洪市教育体育局/活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,应到人数
B1,2021-03,O2,党课,3
B2,2021-03-01,O2,党课,3
合计,,,,6
ROWS
run_out
pages 内部/数据质量.xlsx | grep '^\['
cells 内部/数据质量.xlsx 数据质量!A5:H20 问题清单!A5:K20
