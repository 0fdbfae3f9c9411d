# Cells beyond the header are told when they hold something; a short row has cells missing.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,备注
P1,王一,群众,退休,说明,又一句,再一句
P2,李二,群众,退休,,,,
P3,张三,群众,退休
P4,赵四
ROWS
mingce check case -o out -q
db "select person_id, name, person_kind, note from persons"
