# The figures of the source document: those that come out of the rosters, and those that cannot, as
# the document does not add up there.
mingce run "$ROOT/fixtures/lijin" -o out
cells 内部/数据质量.xlsx 文稿数据核对!A6:G20 \
    上报/县级汇总.xlsx 党建联盟!A5:W12 发挥作用!A4:E18
# Compliance is a share of what was due: 4 alliances in 12 months, three things a month.
db "select measure, subject_id, numerator || '/' || denominator from measure
    where measure in ('alliance_meeting_share', 'alliance_theme_day_share', 'alliance_large_share', 'alliance_monthly_share',
    'rota_kept', 'member_unit_festival_share', 'alliance_covered_share') and level = 'case' order by 1"
# Twenty-four units, fourteen of them with a branch.
db "select measure, numerator from measure where level = 'case' and measure in ('county_units', 'alliance_candidates',
    'candidates_no_branch', 'candidates_few_regular') order by 1" \
    "select m.numerator, u.unit_name from measure m join units u on u.unit_id = m.subject_id
     where m.measure = 'alliance_candidates' and m.level = 'unit' and m.subject_id in (select subject_id from measure
     where measure = 'party_regular' and level = 'unit' and numerator in (4, 5)) order by 1, 2"
mingce explain out LM1 alliance_large_share | sed -n 1,12p
