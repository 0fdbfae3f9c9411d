# Ties, features, partners, many managers and one home, temporary branches by who manages them, both
# bases of the verification, reporting in by community, posts in communities, secretaries' training.
small_case
roster 更多党组织.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式,纽带,特色类型
O6,书画功能型党支部,U1,功能型党支部,单独组建,趣缘,功能性、学习型
O7,老科协临时党支部,S1,临时党支部,单独组建,,临时性
O8,机关临时党支部,U2,临时党支部,单独组建,,
O9,教体局二支部,U1,党支部,单独组建,志缘,标准化、功能性
ROWS
roster 补充单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质
S1,老科技工作者协会,社团
ROWS
roster 双重管理.csv <<'ROWS'
人员编号,管理方类型,管理方,起始时间,终止时间
P1,临时支部,O5,2020-01,
P1,协会,S1,2020-01,
P2,临时支部,O5,2020-01,2021-12-31
P3,社区,V1,2021-01,
P4,协会,S1,2020-01,
ROWS
roster 共建对象.csv <<'ROWS'
党组织,对象名称,种类,起,止
O2,江北社区,社区,2020-01,
O2,书画协会,社团,2020-01,
O3,江北社区,社区,2020-01,
O3,义工队,志愿组织,2020-01,2021-12-31
O3,送医项目,服务项目,2022-01,
ROWS
roster 核对登记.csv <<'ROWS'
人员编号,联系日期,走访联系,组织生活已核,居住信息已核
P1,2021-03-01,是,是,否
P1,2021-09,,否,是
P2,2021-03-01,是,是,
P4,2021-03-01,是,,
P6,2020-12-31,是,是,是
P5,2021-03-01,否,否,否
ROWS
roster 社区任职.csv <<'ROWS'
人员编号,社区,社区党内职务,任职时间,离任时间
P1,江北社区,委员,2020-01,
P1,江北社区,组长,2020-01,
P2,江北社区,书记,2019-01,2021-12
P4,江北社区,委员,2020-01,
ROWS
roster 支部班子.csv <<'ROWS'
人员编号,任职支部,党内职务,任职时间,任职条件
P1,O2,书记,2020-05,党性强
P6,O3,书记,2020-05,
P2,O2,委员,2020-05,
ROWS
roster 培训活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,方式
X1,2021-05-01,U1,培训,线下
X2,2020-05-01,U1,培训,线上
ROWS
roster 培训名册.csv <<'ROWS'
培训编号,人员编号
X1,P1
X1,P4
X2,P6
ROWS
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额,实物支持,实物折价
U1,2021,活动经费,1000,电脑,3200.50
U2,2021,活动经费,1000,,
U2,2020,工作经费,1000,投影仪,900
ROWS
roster 平台名册.csv <<'ROWS'
平台编号,平台名称,平台类别,方式,主办,区划代码,停用时间
Y1,常青大讲坛,大讲坛,线下,U1,,
Y2,老干部大学堂,大学堂,线下,,532822,
Y3,老平台,网站,线上,U1,,2021-12-31
ROWS
run_out
db "select measure, numerator, denominator from measure m join rule r on r.kind = 'measure' and r.name = m.measure
    where r.path like '%50-nantong%' and level = 'case' and (denominator is not null or numerator > 0)" \
    "select measure, level, subject_id, numerator, denominator from measure where level = 'community' order by 1" \
    "select measure, subject_id, numerator, denominator from measure where level = 'unit' and measure in
     ('contact_share', 'verify_share', 'verify_partly_share') order by 1, 2" \
    "select org_id, mode, n from branch_modes order by 1" \
    "select measure, numerator, denominator from measure where level = 'case' and (measure like '%training%'
     or measure like 'committee_%')"
# 每名党员一个隶属支部:管理关系再多,党员数不变。
db "select measure, numerator from measure where level = 'case' and measure in ('members', 'party_members',
    'managed_members', 'managing_relations')"
