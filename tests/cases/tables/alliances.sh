# Alliances, their members in turn, and what belongs to an alliance: posts, managing, activities.
small_case
roster 党建联盟.csv <<'ROWS'
联盟编号,联盟名称,地缘,业缘,牵头部门,联盟负责人,成立时间,建立台账,建立微信群,年度有计划,品牌有特色,活动有阵地,经费有保障
L1,江北片区联盟,江北,卫教,教体局,P2,2021-03,√,√,是,否,有,无
ROWS
roster 成员单位.csv <<'ROWS'
联盟,成员,顺序
L1,U1,0
江北片区联盟,卫健局,1
ROWS
roster 班子成员.csv <<'ROWS'
人员编号,党组织/联盟,党内职务,任职起
P2,江北片区联盟,联盟负责人,2021-03
ROWS
roster 双重管理.csv <<'ROWS'
人员编号,管理方类型,管理方
P5,党建联盟,L1
ROWS
roster 联盟活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,轮值承办单位,大型集体活动
A5,2021-04-09,江北片区联盟,联盟会议,U1,否
ROWS
roster 联盟计划/活动计划.csv <<'ROWS'
计划编号,年度,主体,月份,类别
N3,2021,L1,2021-05,联盟会议
ROWS
roster 更名情况.csv <<'ROWS'
支部编号,支部名称,起,止
O2,教育局老干部党支部,2005-08,2017-05
O2,教体局老干部党支部,2017-05,
ROWS
status check_out
db 'select alliance_id, name, area, trade, lead_unit_id, head_person_id, founded_on, has_ledger,
           has_group, has_plan, has_brand, has_venue, has_funds from alliances' \
    'select alliance_id, unit_id, order_no from alliance_members' \
    "select person_id, org_id, post, \"from\" from posts" \
    "select person_id, body_kind, body_id from managed_by where person_id = 'P5'" \
    "select activity_id, host_id, rota_unit_id, is_large from activities where activity_id = 'A5'" \
    'select plan_id, owner_id from plans' \
    'select org_id, name, "from", "to" from org_names'
