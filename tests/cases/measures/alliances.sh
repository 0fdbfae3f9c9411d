# Who is to join an alliance, counted on the fingers: boundaries of regularity, of fewer than five, of
# the months, and of the tier of a unit.
new_case
sed -i 's/place = "532801"/place = "370522"/; s/"2021"/"2022"/; s/2021-12-31/2022-12-31/' case/case.lua
cat >tables.py <<'PY'
# A county unit each: five members come regularly; four do; no branch; no sign-in sheet; nobody
# retired; a branch elsewhere that its members belong to; a township; a tier that is not known.
units = [("E1", "甲局", "县"), ("E2", "乙局", "县"), ("E3", "丙局", "县"), ("E4", "丁局", "县"), ("E5", "戊局", "县"),
         ("E6", "己局", "县"), ("E7", "庚镇", "乡镇街道"), ("E8", "辛局", "")]
with open("case/单位名册.csv", "w") as f:
    print("单位代码,单位名称,单位性质,隶属层级,片区,系统", file=f)
    for code, name, tier in units:
        print(f"{code},{name},机关,{tier},东片,一", file=f)
with open("case/党组织名册.csv", "w") as f:
    print("党组织代码,党组织名称,所属单位,组织类别,编组方式", file=f)
    for n, mix in ((1, "独立"), (2, "独立"), (3, "混编"), (4, "独立"), (6, "混编"), (7, "混编"), (8, "混编")):
        print(f"B{n},E{n}支部,E{n},党支部,{mix}", file=f)
persons, homes, came = [], [], []
def person(unit, home, states):
    key = f"{unit}-{len(persons)}"
    persons.append((key, unit))
    homes.append((key, home))
    came.extend((f"{home}-{i}", key, s) for i, s in enumerate(states) if s)
# two activities before the twelve months, which do not count, then four that do
for n in range(5):
    person("E1", "B1", "缺缺" + "√√缺假")
person("E1", "B1", "√√" + "√缺缺缺")
for n in range(3):
    person("E2", "B2", "√√√√缺缺")
person("E2", "B2", "√√" + "√缺假缺")
for n in range(5):
    person("E3", "B3", "√√√√√√")
person("E4", "B4", "")
for n in range(5):
    person("E6", "B1", "√√√√√√")
person("E7", "B7", "")
person("E8", "B8", "")
# excused three times out of four, there the fourth time
person("E2", "B2", ["缺", "缺", "免到", "免到", "免到", "√"])
# brought the study home: no regular coming unless told so
person("E2", "B2", ["缺", "缺", "送学", "送学", "送学", "√"])
with open("case/人员名册.csv", "w") as f:
    print("人员编号,姓名,政治面貌,人员类别,原单位", file=f)
    for i, (key, unit) in enumerate(persons):
        print(f"{key},某{chr(0x4e00 + i)},中共党员,退休,{unit}", file=f)
with open("case/隶属关系.csv", "w") as f:
    print("人员编号,所在党支部,转入时间", file=f)
    for key, home in homes:
        print(f"{key},{home},2015-01", file=f)
with open("case/活动台账.csv", "w") as f:
    print("活动编号,日期,组织方,活动类别", file=f)
    for home in "B1", "B2", "B3":
        for i, on in enumerate(("2021-11-30", "2021-12-31", "2022-01-01", "2022-03-05", "2022-06-05", "2022-12-31")):
            print(f"{home}-{i},{on},{home},主题党日", file=f)
with open("case/签到表.csv", "w") as f:
    print("活动编号,人员编号,参加状态", file=f)
    for row in came:
        print(*row, sep=",", file=f)
PY
"$PYTHON" tables.py
proposed() {
    echo "== $*"
    run_out "$@" >/dev/null
    cells 内部/数据质量.xlsx 联盟组建建议!A5:N13 | grep -v ^说明 | cut -d'|' -f2,3,6-12,14
    db "select measure, numerator from measure where level = 'case' and measure in ('party_regular', 'county_units',
        'alliance_candidates', 'candidates_no_branch', 'candidates_few_regular', 'proposed_alliances') order by 1"
}
proposed
proposed --set alliance.fewer_than=6
proposed --set alliance.delivered_counts=1
proposed --set alliance.regular_share=0.51
proposed --set alliance.regular_months=13
# In an alliance: who reported to the community they live in, at each level.
printf '联盟编号,名称,牵头单位,成立时间\nL1,东片联盟,E2,2022-01\n' >case/联盟.csv
printf '联盟编号,成员单位,轮值顺序\nL1,E2,0\nL1,E3,1\n' >case/联盟成员.csv
sed -i '$a C1,河口社区,村社区,村社区,,' case/单位名册.csv
printf '人员编号,管理方类型,管理方\nE2-6,社区,C1\nE3-12,社区,C1\nE1-0,社区,C1\n' >case/社区报到.csv
run_out >/dev/null
db "select level, subject_id, numerator, denominator from measure where measure = 'alliance_reported_share'
    and denominator > 0 order by 1, 2"
