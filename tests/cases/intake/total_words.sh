# A total or a signature is known by its first filled cell; a name that begins alike is a row.
new_case
two_units
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,组织类别,编组方式,备注
O1,合计支部,支部,混编,合计
O2,填表人支部,支部,混编,填表人：某某
合计数,第三支部,支部,混编,
小计处,第四支部,支部,混编,
注,第五支部,支部,混编,
备注,第六支部,支部,混编,
,合计,,,5
合 计：,6,,,
总计,7,,,
"
合计",6,,,
备注：以上,,,,
　填表日期2022-01-05,,,,
O9,以后的,支部,混编,
ROWS
mingce check case -o out -q
db "select org_id, org_name, _line from orgs" \
    "select records, used, excluded from source where table_name = 'orgs'"
