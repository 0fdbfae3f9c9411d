# 六好 by level: a branch counts once at its highest; a level without the one below, of the same year
# or before, is told. Names and history, systems, disclosures, the group chat.
small_case
roster 六好荣誉表彰.csv <<'ROWS'
荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,规范级别,年度,撤销时间
L1,支部,O2,六好,六好示范,县市区,2021,
L2,支部,O2,六好,六好示范,市州,2021,
L3,支部,O3,六好,六好示范,省,2021,
L4,支部,O3,六好,六好示范,市州,2022,
L5,支部,O1,六好,六好示范,县市区,2019,2021-01-01
L6,支部,O4,六好,六好示范,市州,2020,
L7,支部,O4,六好,六好示范,县市区,2021,
ROWS
roster 党组织更名情况.csv <<'ROWS'
党组织代码,名称,启用时间,停用时间
O2,教育局老干部党支部,2005-08,2017-05
O2,教体局老干部党支部,2017-05,
O3,卫健局老干部党支部,2012,
O3,明年的名称,2022-01,
ROWS
roster 制度清单.csv <<'ROWS'
党组织,制度,是否建立
O2,学习教育,是
O2,党务公开,否
ROWS
roster 公开台账.csv <<'ROWS'
党组织,公开日期,公开事项
O2,2021-01-01,经费管理
O2,2021-12-31,评先评优
O2,2022-01-01,经费管理
ROWS
roster 平台名册.csv <<'ROWS'
平台编号,平台名称,平台类别,停用时间
Y1,夕阳红,微信群,
Y2,旧群,微信群,2020-12
Y3,公众号,公众号,
ROWS
roster 微信群成员.csv <<'ROWS'
平台名称,人员编号
夕阳红,P1
Y2,P2
Y3,P3
ROWS
run_out
db "select measure, level, subject_id, numerator, denominator from measure where numerator > 0 and
    (measure like 'six%' or measure like 'systems%' or measure like 'disclos%' or measure like 'group%'
     or measure like 'org_names%' or measure like 'orgs_renamed%' or measure like 'renamed%' or measure like 'founded%')
    and level <> 'unit' order by 1, 2, 3"
