# A report for 2021 uses 2021's names, parents and codes, whatever the rosters say of today.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,上级单位,有效期起,有效期止,承接单位
U1,南通市海门区教育局,机关,320614,U3,,,
U2,海门市老年大学,事业,320684,,,2022-06,U1
U3,南通市教育局,机关,320600,,,,
U4,通州区档案局,机关,320612,,,2019-03,U5
U5,通州区档案馆,事业,320612,,,2020-12-31,U6
U6,通州区史志档案馆,事业,320612,,2021-01-01,,
U7,来年的局,机关,320600,,2022-01,,
ROWS
roster 单位沿革.csv <<'ROWS'
单位代码,单位名称,上级单位,行政区划代码,启用时间,停用时间
U1,海门市教育局,U2,320684,2005-08,2021-07
U1,海门区教育局,,,2021-07,2022
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,上级党组织,组织类别,编组方式,成立时间,撤销时间
O1,教育局第三党支部,U1,O3,党支部,单独组建,2005-08,
O2,教育局老干部党总支,U1,,党总支,单独组建,,
O3,新的党总支,U1,,党总支,单独组建,2022-02,
ROWS
roster 党组织名称沿革.csv <<'ROWS'
党组织代码,名称,上级党组织,启用时间,停用时间
O1,人事局党支部,O2,2005-08,2017-05
O1,财政局第三党支部,O2,2017-05,2022-02
ROWS
roster 区划代码.csv <<'ROWS'
行政区划代码,名称,有效期起,有效期止,后继代码
320684,海门市,,2021-12-31,320614
320614,海门区,2022-01-01,,
320600,南通市,,,
320612,通州区,,,
ROWS
year() {
    sed -i "s/20[0-9]*-12-31/$1-12-31/; s/\"20[0-9]*\"/\"$1\"/" case/case.lua
    echo "== $1"
    run_out
    db "select unit_id, unit_name, parent_unit_id, region_code from reporting_units order by 1" \
        "select org_id, org_name, parent_org_id, unit_name, region_code from standing_orgs order by 1" \
        "select unit_id || ' -> ' || heir_id from unit_heirs where heir_id <> unit_id order by 1"
}
year 2016
year 2020
year 2021
year 2023
cells 上报/县级汇总.xlsx '增减变动表!B8:B13'
