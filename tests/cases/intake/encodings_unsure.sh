# 毛 in GBK is a letter of UTF-8 as well. The header decides, and where it cannot the file is stopped.
new_case
two_units
ascii='person_id,name,political,person_kind,note'
qunzhong=$(printf '\310\272\326\332')
retired=$(printf '\315\313\320\335')
{ echo "$ascii" && printf 'A1,\303\253,,,\n'; } | roster persons-a.csv
# Written in Chinese, the header is either UTF-8 or not.
printf '人员编号,姓名,政治面貌,人员类别\nB1,\303\253,群众,退休\n' | roster persons-b.csv
{ echo "$ascii" && printf 'C1,\303\253,%s,%s,\n' "$qunzhong" "$retired"; } | roster persons-c.csv
{ printf '\357\273\277' && echo "$ascii" && printf 'D1,\303\253,,,\n'; } | roster persons-d.csv
# A header of nothing but such letters: 职 and 支 in GBK.
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "grades", title = "档", key = { "code" }, columns = {
    { name = "code", title = "职", type = "code" }, { name = "level", title = "支", type = "text" } } }
RULE
printf '\326\260,\326\247\nE1,\303\253\n' | roster grades.csv
# Chinese in UTF-8 on one line, in GBK on another, under a header that has none: as a whole it is
# GB18030 by accident.
{ echo "$ascii" && printf 'F1,王一,群众,离休,\n' && printf 'F2,\315\365\322\273,%s,%s,\n' "$qunzhong" "$retired"; } | roster persons-f.csv
mingce check case -o out -q --rules rules
db "select path, encoding, used from source where path <> '单位名册.csv'" "select person_id, name from persons" \
    "select code, level from grades"
