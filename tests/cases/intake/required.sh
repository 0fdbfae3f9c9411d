# A required cell that is empty is told, and the row is used.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
P1,,群众,退休
P2,无,群众,退休
P3,—,群众,退休
P4,　,群众,退休
P5,孙六,不详,退休
ROWS
mingce check case -o out -q
db "select person_id, name, political from persons" "select line, column_name, state from cell_state order by 1, 2"
