# Headers of two and three rows, merged titles exported as blanks; a unit row above.
new_case
two_units
roster 人员-两行.csv <<'ROWS'
景洪市离退休干部名册,,,,,,,
序号,人员编号,姓名,基本情况,,,联系方式,备注
,,,政治面貌,人员类别,出生年月,手机,
1,P1,王一,群众,退休,1950-03,15400000001,
2,P2,李二,群众,退休,1951-03,15400000002,无
ROWS
# The group and the title below it make one title; a third level.
roster 党组织名册.csv <<'ROWS'
党组织,,,班子情况,,规范化
代码,名称,组织类别,本届,,达标
,,,起始,任期,
O1,甲支部,党支部,2020-05,3,达标
O2,乙支部,党支部,2020-06,3,
ROWS
# A row of data below a header is no second row of it, even if it holds a word that is a title.
roster 人员-一行.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,说一说
P3,张三,群众,退休,备注
,,,,电话
ROWS
mingce check case -o out -q
db "select path, header_line, records, used from source" \
    "select person_id, name, political, birth, phone, _line from persons" \
    "select org_id, org_name, term_start, term_years, standard_status from orgs" \
    "select letters, header, column_name from source_column where source_id = (select source_id from source where path like '党%')"
