# Missing, empty, not applicable and bad are kept apart; none of them is a value.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,出生年月,流动党员,原职务
P1,王一,群众,退休,,,
P2,李二,群众,退休,空,空,空
P3,张三,群众,退休,无,无,无
P4,赵四,群众,退休,—,—,—
P5,钱五,群众,退休,/,/,不适用
P6,孙六,群众,退休,N/A,N/A,N/A
P7,周七,群众,退休,不知道,不知道,不知道
ROWS
mingce check case -o out -q
db "select person_id, birth, is_floating, last_post from persons" "select line, column_name, state from cell_state order by 1, 2"
