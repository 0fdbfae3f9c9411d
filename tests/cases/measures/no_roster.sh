# What stands on a table that did not come is not evaluated: no noughts, no "holds", no "none".
small_case
rm case/党组织名册.csv case/荣誉表彰.csv
run_out
db "select what, name, reason from evaluation where name in ('retired_orgs', 'members', 'party_members', 'honours_all', 'standardisation',
    'work_floor', 'member-without-home', 'separate_share', 'reached') order by 1, 2" \
    "select count(*) from measure where measure in ('retired_orgs', 'separate_share', 'honours_all')"
cells 上报/县级汇总.xlsx 党组织设置!A7:R20 荣誉名单!A5:H9 \
    上报/年度考核.xlsx 示范支部及星级评定表!A6:L7 \
    审计/经费审计.xlsx 工作经费!A6:K6
