# X45: a unit so small that a table by units tells of single people; only where the whole is not
# small itself. And tasks that are said to be done want a day and a proof.
small_case
found group-small task-unproved
mingce check case -o out -q --set privacy.checked_from=6 | grep group-small
echo "== five are enough to be shown"
mingce check case -o out -q --set privacy.checked_from=6 --set privacy.least=4 | grep group-small
roster 任务清单.csv <<'ROWS'
行动序号,任务序号,事项序号,事项内容
1,1,1,听老党员讲党课
1,1,2,微视频
ROWS
roster 任务进展.csv <<'ROWS'
单位,事项序号,完成情况,完成时间,佐证
U1,1,完成,2021-06-01,照片
U1,2,完成,,照片
U2,1,完成,2021-06-01,
U2,2,进行中,,
ROWS
echo "== not this place's plan"
found task-unproved
echo "== Shunde's"
sed -i 's/place = "532801"/place = "440606"/; s/2021/2022/g' case/case.lua
found task-unproved
