# Organisations: those of the retired's own, by kind; mixed and temporary ones apart; terms that
# ran out; branches over fifty.
small_case
roster 党组织名册-2.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式,本届起始,任期,应换届时间,撤销时间,示范级别
N1,委员会,U1,党委,单独组建,2018-12-31,3,,,无
N2,联合,U1,联合支部,单独组建,2018-12-30,3,,,省级
N3,功能,U2,功能型支部,单独组建,,,,,
N4,撤了,U2,支部,单独组建,,,,2021-12-31,州级
N5,明年撤,U2,支部,单独组建,,,2021-12-30,2022-01-01,
N6,没有编组方式,U2,支部,,,,,,
N7,当月届满,U2,支部,单独组建,2018-12,3,,,
ROWS
{ echo 人员编号,姓名,政治面貌,人员类别,原单位
    seq -f 'B%g,某某,党员,退休,U2' 51; } | roster 人员名册-2.csv
{ echo 人员编号,所在党支部
    seq -f 'B%g,N5' 51; } | roster 隶属-2.csv
run_out
sqlite3 -separator ' ' out/case.db "select printf('%-24s', measure), max(numerator) filter (where level = 'case'),
    max(numerator) filter (where subject_id = 'U1'), max(numerator) filter (where subject_id = 'U2')
    from measure where measure like '%orgs%' and denominator is null and measure <> 'commended_orgs' or measure like 'branches%'
    or measure like 'standard%' and denominator is null group by 1" \
    "select 'members of', subject_id, numerator from measure where measure = 'members' and level = 'org'"
