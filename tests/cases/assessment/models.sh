# Stars, secretaries with their coefficient, the three lines of 金塔, the tasks of 顺德: each on a small case.
small_case 'adopt = { "ASSESS-STAR", "ASSESS-SECRETARY" },'
roster 任职.csv <<'ROWS'
人员编号,任职支部,党内职务,任职时间,是否离退休
P2,O2,书记,2020-05,是
P6,O3,书记,2020-05,是
ROWS
roster 培训.csv <<'ROWS'
活动编号,人员编号,学时
A2,P2,4
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,考核,指标,评分来源,分值,依据,文号
2021,O2,星级评定,作用发挥,县评,20,,
2021,O3,星级评定,作用发挥,县评,10,,
2021,O2,书记考核,述职评议,县评,30,,
2021,O3,书记考核,述职评议,县评,20,,
2021,O2,书记考核,民主测评,民主测评,20,,
2021,O3,书记考核,民主测评,民主测评,15,,
2021,O2,三条底线,党的意识不弱化,县评,1,,
ROWS
run_out
db "select subject_id, item_id, raw, points, max_points from score where assessment in ('star', 'secretary') and state = 'ok'
        order by assessment, subject_id, item_id" \
    "select assessment, subject_id, total, rank, grade, note from grade where assessment in ('star', 'secretary')" \
    "select reason, count(*) from evaluation where name = 'member_lines' group by 1"
mingce list parameters --at 2021-12-31 | grep coefficient
echo "== a secretary's veto, with and without a document"
roster 一票否决.csv <<'ROWS'
被考核单位,年度,事由,文号
O2,2021,违纪,纪1号
O3,2021,传闻,
ROWS
run_out
db "select subject_id, reached, grade from grade where assessment = 'secretary'"
echo "== the three lines, in 金塔"
sed -i 's/532801/620921/' case/case.lua case/单位名册.csv
run_out
db "select subject_id, total, note from grade where assessment = 'member_lines'"
echo "== tasks"
sed -i 's/620921/440606/' case/case.lua case/单位名册.csv
sed -i 's/2021/2022/g' case/case.lua
{
    echo 行动序号,任务序号,事项序号,事项内容,完成时限
    for i in 1 2 3 4 5 6; do echo "$(((i - 1) / 2 + 1)),$i,$i,事项$i,2022-10-31"; done
} | roster 任务清单.csv
roster 任务进展.csv <<'ROWS'
单位,事项序号,完成情况,完成时间,佐证
U1,1,完成,2022-05-01,有
U1,2,完成,2022-11-15,有
U1,3,不适用,,
U1,4,进行中,,
U2,1,完成,2022-05-01,有
U2,2,不适用,,
U2,3,不适用,,
U2,4,不适用,,
U2,5,不适用,,
U2,6,不适用,,
ROWS
run_out
db "select subject_id, item_id, raw, points from score where assessment = 'tasks' order by 1, 2" \
    "select subject_id, total, reached, grade, note from grade where assessment = 'tasks'"
