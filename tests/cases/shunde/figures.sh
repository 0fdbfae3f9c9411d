# The figures of the source document come out of the rosters; the mean of 52.3 does not, on the
# members of these branches only.
mingce run "$ROOT/fixtures/shunde" -o out
cells 内部/数据质量.xlsx 文稿数据核对 数据质量
mingce explain out 440606 members_per_branch | sed -n 1,5p
mingce explain out 440606 members_per_branch_naive | sed -n 1,5p
db "select measure || ' ' || numerator || coalesce('/' || denominator || ' ' || round(100 * value, 1) || '%', '')
    from measure where level = 'case' and (measure like 'honour%' or measure like 'nearby%' or measure like 'integrated%'
    or measure like 'society%' or measure like 'secretar%' and numerator is not null or measure like 'timebank%'
    or measure like 'study%' or measure like 'carrier%' or measure like 'hardship%' or measure like 'brand%'
    or measure like 'next_%' or measure like 'meeting%' or measure like 'documents%' or measure like 'volunteer%'
    or measure like 'lixiu%' or measure like 'transfer%') order by measure"
