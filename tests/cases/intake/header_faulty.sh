# A file whose header lacks the key or has a column twice is not read; the others are.
new_case
two_units
printf '姓名,政治面貌,人员类别\n王一,群众,退休\n' | roster 花名册.csv
printf '人员编号,姓名,名字,政治面貌,人员类别\nP1,王一,王一,群众,退休\n' | roster persons-2.csv
printf '人员编号,姓名,政治面貌,人员类别\nP2,李二,群众,退休\n' | roster persons-3.csv
mingce check case -o out
echo "= $?"
db "select path, table_name, records, used, excluded from source" "select person_id from persons"
