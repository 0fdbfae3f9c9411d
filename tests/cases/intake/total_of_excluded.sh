# A total counts the rows as they stand in the file, those left out for their key included.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
P1,王一,群众,退休
P1,李二,群众,退休
,张三,群众,退休
合计,3,,
ROWS
mingce check case -o out -q
db "select records, used, excluded from source where table_name = 'persons'"
