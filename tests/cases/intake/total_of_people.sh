# 合计 35 under 36 people is told, wherever the number stands in the row; so is a folder called x.csv no
# file, and a file of no bytes no roster.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别 && seq -f 'P%g,某某,群众,退休' 36 && echo 合计,,,35; } | roster 甲.csv/人员名册.csv
{ echo 人员编号,姓名,政治面貌,人员类别 && seq -f 'Q%g,某某,群众,退休' 36 && echo '合 计：,36人'; } | roster 乙/人员名册.csv
: | roster 丙/人员名册.csv
status mingce check case -o out -q
db "select path, records, used, excluded from source"
