# What retired people contribute: teams of each kind, their people, activities and person-times;
# talents of eight classes; bodies that share the rooms. People once, rows as they are.
small_case
roster 队伍名册.csv <<'ROWS'
队伍编号,队伍名称,队伍类别,文体项目,挂靠单位
T1,银发志愿服务队,志愿,,U1
T2,医疗专家服务队,医疗,,U2
T3,五老宣讲团,五老,,U1
T4,翰墨书画队,文体,书画,U1
T5,秋韵书画队,文体,书画,U2
T6,门球队,文体,,U2
ROWS
roster 队员名册.csv <<'ROWS'
队伍编号,人员编号
T1,P2
T1,P6
T3,P1
T3,P2
T4,P2
T5,P2
T6,P3
ROWS
cat >>case/活动台账.csv <<'ROWS'
A4,2021-06-04,T4,文体,画展,,
A5,2021-06-05,T5,文体,画展,,
A6,2020-06-05,T5,文体,上年画展,,
A7,2021-06-06,O2,主题党日,银秀芳华,,
ROWS
sed -i '1s/$/,品牌/; s/^A7.*/&,银秀芳华/; s/^A2.*/&,银发先锋/' case/活动台账.csv
cat >>case/签到表.csv <<'ROWS'
A4,P2,实到
A5,P2,线上
A5,P3,请假
A6,P2,实到
ROWS
roster 阵地.csv <<'ROWS'
阵地编号,单位,类别,使用次数,受益人次,入驻组织
F1,U1,中心,200,3000,教体局老干部党支部、江北临时党支部、老年书画社
F2,U2,中心,100,1100,老年书画社、教体局老干部党支部
ROWS
run_out
cells 上报/县级汇总.xlsx 发挥作用!A5:E18 人才库和阵地!A5:B26
db "select measure, numerator, denominator from measure where level = 'case' and measure in ('teams_all', 'team_people_all',
    'team_events_all', 'team_times_all', 'teams_service', 'art_kinds', 'talent_entries', 'talents', 'talents_per_member',
    'talents_per_separate_member', 'facility_mean', 'programme_events_1', 'programme_events_3', 'lecturers', 'lecturers_in_pool')
    order by 1"
