# Choices are kept by their own word, whichever of its synonyms was written; one or several.
new_case
two_units
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,组织类别,编组方式,特色类型
O1,甲,总支,独立,标准化、学习型
O2,乙,支部,混编,标准化;功能性
O3,丙,党 支 部,单独,"标准化，临时性"
O4,丁,小组,单独组建,标准化、新型
O5,戊,联合支部,一半,、
ROWS
mingce check case -o out -q
db "select org_id, org_kind, mix_kind, feature, typeof(feature) from orgs"
