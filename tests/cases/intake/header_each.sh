# What is wrong with a header, each with its own message: lacking a column that must be filled,
# having one twice (both are named), one too many, fitting two tables.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,性别,爱吃
P1,王一,男,米线
P2,李二,女,米干
ROWS
roster 花名册.csv <<'ROWS'
人员编号,姓名,性别,名字,政治面貌,人员类别
P3,王一,男,王一,群众,退休
ROWS
printf '人员编号,类别\nP1,1\n' | roster 附件一.csv
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "talents_too", title = "另一种人才", key = { "p", "c" }, columns = {
    { name = "p", title = "人员编号", type = "code" }, { name = "c", title = "类别", type = "text" } } }
RULE
mingce check case -o out -q --rules rules
db "select path, table_name, used from source"
