# The list of tasks and how far each unit is, the plan of the year, the days that it turns on.
small_case
roster 任务分解.csv <<'ROWS'
行动,任务,事项编号,工作内容,牵头单位,配合单位,时间节点,分值,适用类别
1,1,1,开展政治学习,U1,卫健局、江北社区,2021-06-30,2.5,机关、事业
1,2,2,建立台账,卫健局,,2021-12,97.5,
ROWS
roster 景洪市教育体育局/任务完成情况.csv <<'ROWS'
单位,事项序号,进展,完成时间,佐证材料
U1,1,已完成,2021-05-20,会议记录
教体局,2,推进中,,
ROWS
roster 景洪市卫生健康局/task_status.csv <<'ROWS'
unit_id,item_no,status
,1,不适用
,2,未开展
ROWS
roster 活动计划.csv <<'ROWS'
计划编号,年度,责任单位,时间安排,活动类别,活动内容,预计人数,预算金额,责任人,报送时间
N1,2021,O2,2021年3月,党员大会,一季度党员大会,3,0,王一,2021-01-10
N2,2021,卫健局,2021-10-14,志愿服务活动,重阳慰问,20,3000.00,孙六,2021-01-12
ROWS
roster 节日安排.csv <<'ROWS'
节日名称,年度,起,止
七一,2021,2021-06-20,2021-07-10
重阳,2021,2021-10-07,2021-10-21
ROWS
# An activity names the plan that it carries out.
roster 补充活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,主题,对应计划
A4,2021-10-14,O3,志愿服务,重阳慰问,N2
ROWS
status check_out
db 'select action_no, task_no, item_no, content, owner_id, coop_ids, due, weight, applies_to
    from tasks' \
    'select unit_id, item_no, status, finished_on, evidence from task_status' \
    'select s.unit_id, t.content from task_status s join tasks t on t.item_no = s.item_no' \
    'select plan_id, year, owner_id, month, month_precision, kind, content, expected_n, budget,
            owner_name, submitted_on from plans' \
    'select a.activity_id, p.content from activities a join plans p using (plan_id)' \
    'select name, year, "from", "to" from calendar'
