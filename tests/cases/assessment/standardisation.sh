# Enrolled and passed are two things; the ladder is 县 市 省 全国; what is not told is not judged.
small_case
roster 党组织名册-2.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式,示范级别,达标情况
N1,甲支部,U1,支部,单独组建,省级,创优
N2,乙支部,U1,支部,单独组建,州级,达标
N3,丙支部,U1,支部,单独组建,,未创建
N4,丁支部,U2,支部,单独组建,,
N5,戊支部,U2,支部,单独组建,全国级,
ROWS
run_out
db "select subject_id, group_concat(item_id || '=' || coalesce(raw, '?'), ' ') from score group by 1" \
    "select subject_id, grade, note from grade" \
    "select what, name, subject_id, reason from evaluation where what in ('score', 'grade', 'assessment')" \
    "select measure, numerator, denominator from measure where level = 'case' and (measure like 'standard%' or measure like 'demonstration%')"
cells 上报/年度考核.xlsx 示范支部及星级评定表!A6:O14 等次汇总!A5:D13
