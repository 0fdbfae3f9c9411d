# The smaller tables: training, pilots, honour of retiring, time bank, places, suggestions.
# A suggestion without words is sent back, and counted all the same.
small_case
roster 培训名册.csv <<'ROWS'
培训编号,人员编号,学时,主办单位,是否结业
A2,P1,16,市委老干部局,是
A2,P2,7.5,市委老干部局,×
ROWS
roster 示范点.csv <<'ROWS'
社区名称,试点级别,试点项目,起,止
江北社区,县（区）级,三级示范点,2018-07,
V1,省级,三级示范点,2019,2021-12
ROWS
roster 景洪市教育体育局/荣誉退休清单.csv <<'ROWS'
人员编号,进行一次谈话,谈话日期,举办一个仪式,仪式日期,体验一次活动,体验日期,对接服务管理,服务管理日期,对接搭建平台,平台日期,对接融入社区,社区日期
P4,√,2021-01-04,√,2021-01-05,√,2021-02,√,2021-02-01,×,,否,
ROWS
roster 时间银行台账.csv <<'ROWS'
流水号,人员编号,存入,支取,日期,服务对象
B1,P2,3.5,,2021-03-03,江北社区居民
B2,P2,,1,2021-06-03,P6
ROWS
roster 阵地名册.csv <<'ROWS'
阵地编号,单位,阵地类别,面积（平方米）,使用次数,受益人次,入驻组织
Y1,U1,活动中心,320.5,300,41000,机关一支部、书画协会
ROWS
roster 景洪市卫生健康局/建言献策.csv <<'ROWS'
建议编号,建议人,建议内容,是否采纳,反馈时间
J1,孙六,增设健康讲座,是,2021-08-01
J2,,,,
ROWS
status check_out
db 'select activity_id, person_id, hours, organiser, passed from trainings' \
    'select community_id, level, programme, "from", "to" from pilots' \
    'select person_id, talk, talk_on, ceremony, ceremony_on, activity, activity_on, service,
            service_on, platform, platform_on, community, community_on from honour_retire' \
    'select entry_id, person_id, given, redeemed, "on", counterparty from timebank' \
    'select facility_id, unit_id, kind, area, uses, person_times, occupants from facilities' \
    'select id, unit_id, proposer, content, handled, replied_on from suggestions'
