# The tables of places, inspections, partners, platforms, systems and posts in communities: by other
# names of file and column; a word that is not among those allowed is a finding, the row is used.
small_case
roster 地方工作情况.csv <<'ROWS'
地区代码,地方,应设党工委,设立党工委,五位一体联动
532801,景洪市,是,√,有
532822,,是,大概,
ROWS
roster 区镇行.csv <<'ROWS'
区镇,督查日期,形式,现场看,点评得分
U1,2021-03-01,每月督查,是,101
U1,2021-04-01,路过,否,88.5
ROWS
roster 1+N共建.csv <<'ROWS'
支部,对象名称,种类
O2,江北社区,社区
O2,某公司,企业
ROWS
roster 网络平台台账.csv <<'ROWS'
平台编号,平台名称,平台类别,主办单位
Y1,网络党支部,网络党支部,U1
Y2,无类别,,U1
ROWS
roster 制度台账.csv <<'ROWS'
支部,制度类别,有无
O2,党务公开,有
O2,食堂,有
ROWS
roster 公开记录.csv <<'ROWS'
支部,日期,事项
O2,2021-03,经费管理
ROWS
roster 社区任职名册.csv <<'ROWS'
人员编号,社区名称,社区职务
P1,江北社区,委员
P1,江南社区,委员
ROWS
roster 走访核对.csv <<'ROWS'
人员编号,日期,已联系,核对组织生活,核对居住信息
P1,2021-03,是,×,是
ROWS
status check_out
db "select place_code, name, committee_due, has_committee, linked from place_status" \
    "select unit_id, \"on\", kind, on_site, score from inspections" \
    "select org_id, partner, kind from partners" "select platform_id, kind, host_id from platforms" \
    "select org_id, kind, in_place from branch_systems" "select count(*) from disclosures" \
    "select person_id, community_id, post from community_posts" \
    "select person_id, contacted, life_checked, residence_checked from verifications"
