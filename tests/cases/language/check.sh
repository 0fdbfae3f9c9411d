# The words around a finding, and the counts, in Chinese.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位,出生年月
P1,王一,群众,外星人,U1,1953.1
合计,1,,,,
ROWS
in_chinese mingce check case
mingce check case | tail -n 1
