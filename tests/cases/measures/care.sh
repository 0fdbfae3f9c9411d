# Services: what is one occasion and what are person-times, what is a visit, and money of both kinds.
small_case
# 同一单位、同一天、同一类是一场;期外的两次不计;台账里有的主题党日不另计。
roster 走访台账.csv <<'ROWS'
服务编号,日期,对象,服务类型,慰问金,物资折价
S1,2021-02-10,P1,节日慰问,200,50.50
S2,2021-02-10,P2,节日慰问,100,
S3,2021-02-10,P6,节日慰问,,
S4,2020-12-31,P1,节日慰问,999,
S5,2021-05-01,P1,电话问候,,
S6,2021-06-01,P4,住院探望,,80
S7,2021-07-01,P1,主题党日,,
S8,2021-07-02,P1,主题党日,,
S9,2022-01-01,P1,电话问候,,
ROWS
roster 卫健局活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
B1,2021-07-01,O2,主题党日
B2,2021-07-01,O3,主题党日
B3,2021-01-01,O2,红色教育
B4,2021-12-31,O2,红色教育
B5,2022-01-01,O2,红色教育
B6,2021-03-03,U1,谈心谈话
ROWS
run_out
db "select measure, level, subject_id, numerator from measure
    where (measure like 'care%' or measure like 'visit%') and measure not like 'care_need%' and measure not like '%target'
      and (level = 'case' or numerator > 0) order by 1, 2, 3" \
    "select measure, level, subject_id, numerator from measure
     where measure in ('base_visits', 'talks') and numerator > 0 order by 1, 2, 3"
