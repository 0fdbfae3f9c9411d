# Control characters are no part of a value.
new_case
two_units
printf '人员编号,姓名,政治面貌,人员类别,备注\nP1,王\001一,群众,退休,\nP2,李二,群众,退休,a\302\205b\nP3,张三,群众,退休,\357\277\276\n' | roster 人员名册.csv
printf 'P4,赵四,群众,退休,a\tb\nP\0335,钱五,群众,退休,\n' >>case/人员名册.csv
mingce check case -o out -q
db "select person_id, name, note from persons" "select records, used from source where table_name = 'persons'"
