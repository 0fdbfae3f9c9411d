# Fields with commas, quotes and line breaks; the lines after them stay right. A quote that is
# not closed costs its own line and no other.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,备注
P1,王一,群众,退休,"第一行
第二行,仍在格内
第三行"
P2,李二,群众,退休,"他说""好"""
P3,张"三,群众,退休,5"管
P4,"赵四,群众,退休,没有关
P5,钱五,群众,退休,"关了"
"P6",孙六,群众,退休,"关了"乱
P7,周七,群众,退休,
ROWS
mingce check case -o out -q
db "select person_id, name, _line, _row, replace(note, char(10), '/') from persons"
