# Visits and what called for them, pairs of helper and helped, problems: read without a finding.
small_case
roster 走访台账.csv <<'ROWS'
服务编号,走访时间,慰问对象,慰问类别,事由,走访领导,职务,慰问金,慰问品金额,经费来源,签收
S1,2021-02-05,P1,节日慰问,E1,李局长,局长,"1,000",200.50,财政,√
S2,2021年6月3日,532899194510020028,住院探望,E2,王科长,科长,500元,,特需经费,是
S3,2021.9.10,P6,送学,,,,,,,否
ROWS
roster 必访事件.csv <<'ROWS'
事件编号,人员编号,事件类型,发生时间
E1,P1,节日,2021-02-05
E2,P2,生病住院,2021-06-01
ROWS
roster 联系帮扶.csv <<'ROWS'
支委,联系对象,结对形式,起,止,解决问题数
P8,P1,1+3+N,2021-01,,2
P8,P2,老老结对,,2021-06,0
P6,P5,联建结对,2021-03-01,,
ROWS
roster 困难问题.csv <<'ROWS'
问题编号,人员/单位,问题类别,提出时间,办结时间,办理结果
Q1,P2,困难,2021-03-05,2021-04-01,已解决
Q2,教体局,历史遗留问题,2020-12,,
Q3,O3,建议,2021-07-01,2021-07-20,采纳
ROWS
status check_out
db 'select service_id, "on", person_id, kind, trigger_id, visitor, visitor_rank, cash, goods_value,
           fund_source, receipt from services' \
    'select trigger_id, person_id, kind, "on" from triggers' \
    'select helper_id, target_id, mode, "from", "to", solved_n from pairings' \
    'select problem_id, subject_id, kind, opened, closed, result from problems'
