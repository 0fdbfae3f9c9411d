# A finding as another program gets it.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位
P1,王一,群众,退休,无此单位
ROWS
mingce check case --json
echo "= $?"
