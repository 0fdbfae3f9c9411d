# A corrected file takes the place of what its unit sent before, row by row, in the order of the
# numbers in the names of folders; other units' rows are not touched. Every row is accounted for.
new_case
two_units
roster 教体局/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P1,岩温,男,二月,中共党员,退休
P2,玉香,女,1946-07,中共党员,退休
P3,刀建国,男,1938,中共党员,离休
ROWS
roster 教体局/更正2/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P1,岩温,男,1950-04,中共党员,退休
P9,新来的,男,1960-01,群众,退休
ROWS
roster 教体局/更正1/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P1,岩温,男,1950-03,中共党员,退休
P2,玉香,女,1946-08,中共党员,退休
P2,玉香,女,1946-09,中共党员,退休
ROWS
roster '教体局/补报（2021年12月20日）/人员名册.csv' <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P9,新来的,女,1960-01,群众,退休
ROWS
roster 卫健局/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P1,不是他,男,1950-05,群众,退休
P4,李芳,女,1958-11,群众,退休
ROWS
roster 卫健局/最后更正/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P4,李芳,女,1958-12,群众,退休
ROWS
check_out
db "select path, batch, records, used, excluded from source order by 1" \
    "select person_id, name, sex, birth from persons order by 1" \
    "select count(*) from finding where rule = 'cell-date'"
echo == keys of several columns, and what cannot be read
roster 教体局/任职.csv <<'ROWS'
人员编号,党组织,职务,任职时间
P1,O1,书记,去年
P2,O1,委员,2020-05
ROWS
roster 教体局/第二次更正/任职.csv <<'ROWS'
人员编号,党组织,职务,任职时间
P1,O1,书记,2020-05
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别
O1,教体局老干部党支部,U1,党支部
ROWS
roster 卫健局/党员名册.csv <<'ROWS'
姓名,组织关系所在支部,党员类别
李芳,O1,正式
ROWS
roster 卫健局/更正3/党员名册.csv <<'ROWS'
人员编号,组织关系所在支部,党员类别
P4,O1,正式
ROWS
check_out | grep -E '任职|党员名册|files'
db "select s.path, p.* from posts p join source s on s.source_id = p._source order by 2, 3" \
    "select path, records, used, excluded from source where records <> used + excluded"
echo == what no folder says
shipped
status mingce check case --rules rules -q >one
rm rules/corrections && mkdir rules/corrections
status mingce check case --rules rules -q >two
grep -c 'row-superseded' one two
rule <<'RULE'
correction { name = "none", title = "无", folders = {} }
RULE
rule <<'RULE'
correction { name = "none", title = "无", folder = "更正" }
RULE
echo == a file instead of a file
mv case/教体局/第二次更正 case/教体局/重报2
roster 教体局/更正3/任职.csv <<'ROWS'
人员编号,党组织,职务,任职时间
P3,O1,委员,2021-05
ROWS
check_out | grep 任职
db "select s.path, p.person_id, p.post, p.\"from\" from posts p join source s on s.source_id = p._source order by 1, 2" \
    "select path, batch, records, used, excluded from source where table_name = 'posts'"
echo == what was wrong with a row of several keys goes with it
roster 教体局/党员名册.csv <<'ROWS'
人员编号,组织关系所在支部,党员类别,转入时间
P1,O1,好的,2011-05
P2,O1,好的,2011-05
ROWS
roster 教体局/更正1/党员名册.csv <<'ROWS'
人员编号,组织关系所在支部,党员类别,转入时间
P1,O1,正式,2011-05
ROWS
check_out | grep 教体局.*党员名册
db "select person_id, grade from memberships where person_id < 'P3' order by 1" \
    "select path, records, used, excluded from source where path like '教体局%党员名册.csv'" \
    "select count(*) from cell_state s join source f using (source_id) where f.path like '教体局/党员名册.csv'"
