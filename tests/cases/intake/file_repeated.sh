# A copy beside its original is told once and not read; the same empty form of another unit is none.
new_case
two_units
printf '人员编号,姓名,政治面貌,人员类别\nP1,王一,群众,退休\nP2,李二,群众,退休\n' >x
roster 教体局/人员名册.csv <x
roster '教体局/人员名册 - 副本.csv' <x
echo 人员编号,姓名,政治面貌,人员类别 | tee case/教体局/退休人员.csv | roster 卫健局/人员名册.csv
status mingce check case -o out -q
db "select path, records, used, excluded from source"
