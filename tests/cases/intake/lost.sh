# What a program has already lost: characters that its code page lacks (王?), and whatever
# stood in a column too narrow for it.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,出生年月,备注
P1,王?,群众,退休,########,哪里?
P2,？燕,群众,退休,1953,####
P3,Wang?,群众,退休,,
P4,�三,群众,退休,,字�
##,李二,群众,退休,,#
ROWS
mingce check case -o out -q
db "select person_id, name, birth, note from persons" "select line, column_name, state from cell_state"
