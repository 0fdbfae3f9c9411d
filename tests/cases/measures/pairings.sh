# Pairings, problems, study brought home, suggestions, roles. P1 cannot get about, P2 lives elsewhere,
# P3 is well, P4 no party member, P5 frail but of another branch.
new_case
two_units
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,教体局老干部党支部,U1,党支部,单独组建
O2,卫健局老干部党支部,U2,党支部,单独组建
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,出生年月,政治面貌,人员类别,原单位,健康状况,自理能力,流动党员,特长爱好,居住情况
P1,王一,1940-01,中共党员,退休,U1,行动不便,部分,否,书法,与配偶
P2,李二,1951-12-31,中共党员,退休,U1,健康,完全,是,无,独居
P3,张三,1952-01-01,中共党员,退休,U1,健康,完全,否,,与配偶
P4,赵四,1950,群众,退休,U1,长期卧床,不能,否,,
P5,钱五,1941-12-31,中共党员,退休,U2,体弱多病,完全,否,太极,
P6,孙六,1942-01-01,中共党员,退休,U2,健康,不能,否,太极,独居
ROWS
roster 党员名册.csv <<'ROWS'
人员编号,所在党支部
P1,O1
P2,O1
P3,O1
P5,O2
P6,O2
ROWS
roster 结对帮扶.csv <<'ROWS'
帮扶人,帮扶对象,模式,起,止,办实事件数
P3,P1,1+3+N,2021-01,,2
P3,P2,1+3+N,2021-01,,0
P3,P6,1+3+N,2020-01,2021-06,9
P6,P2,1+3+N,2021-05,,
P5,P1,老老结对,2021-01,,1
ROWS
roster 问题台账.csv <<'ROWS'
问题编号,人员/单位,类别,提出日期,办结日期
W1,P1,个人困难,2020-05,2020-12
W2,P1,个人困难,2020-05,2021-01-01
W3,P2,个人困难,2021-03,
W4,U1,历史遗留,2021-04-01,2022-01-02
W5,O1,历史遗留,2021-04-01,2021-12
W6,P2,个人困难,2022-01-01,
W7,P2,意见建议,2021-05-01,2021-05-02
ROWS
roster 走访台账.csv <<'ROWS'
服务编号,日期,对象,服务类型
S1,2021-02-10,P1,送学上门
S2,2020-12-31,P6,送学上门
S3,2021-02-10,P4,送学上门
ROWS
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
A1,2021-03-10,O1,谈心谈话
A2,2021-03-11,O2,主题党日
ROWS
roster 签到表.csv <<'ROWS'
活动编号,人员编号,参加状态
A2,P5,送学
A2,P6,缺席
ROWS
roster 建议台账.csv <<'ROWS'
建议编号,单位,内容,提出日期,反馈日期
J1,U1,一,2020-12-31,2021-01-05
J2,U1,二,2021-01-01,2021-01-08
J3,U1,三,2021-12,
J4,U2,四,,2022-03-01
J5,U2,五,,
ROWS
roster 队伍名册.csv <<'ROWS'
队伍编号,名称,类别
T1,志愿队,志愿
T2,书协,协会会员
ROWS
roster 队员名册.csv <<'ROWS'
队伍编号,人员编号
T1,P1
T2,P1
T1,P4
T1,P5
ROWS
run_out
show() {
    db "select measure, level, subject_id, numerator, denominator, round(value, 3) from measure
        where ($1) and level in ('unit', 'case') order by measure, level desc, subject_id"
}
show "measure like '%1_3_n' or measure like 'pair%'"
show "measure like 'problem%'"
show "measure like 'immobile%' or measure like 'sugg%' or measure like 'role%' or measure like 'profile%'"
# 段的上下界都含本数:当天满70岁、满80岁的,和差一天的。
show "measure in ('members_69', 'members_70', 'members_80', 'members_age_mean')"
