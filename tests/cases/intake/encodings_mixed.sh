# A line pasted from elsewhere: it alone is left out, told with its place and bytes, and nothing is
# put in the stead of what could not be read.
new_case
two_units
gbk() { iconv -f UTF-8 -t GB18030; }
utf8_with() {
    printf '人员编号,姓名,公民身份号码,政治面貌,人员类别,备注\n'
    printf '%s1,王一,532899193005050010,群众,退休,\n' "$1"
    printf '%s2,张三丰,532899194510020028,群众,退休,\n' "$1" | gbk
    printf '%s3,李四,,群众,退休,"两行\n都好"\n' "$1"
    printf '%s4,"赵四,,群众,退休,没有关\n' "$1" | gbk
    printf '%s5,钱五,,群众,退休,\n' "$1"
}
utf8_with A | roster persons-a.csv
{ printf '\357\273\277' && utf8_with B; } | roster persons-b.csv
# The other way round, within a quoted cell, and in the last line without its end.
{ printf '人员编号,姓名,政治面貌,人员类别,备注\nC1,王一,群众,退休,"一\n' | gbk
    printf '二二\n' && printf '三"\nC2,李二,群众,退休,\n' | gbk && printf 'C3,张三,群众,退休'; } | roster persons-c.csv
# The bytes of an id number are not shown, as the number is not.
printf '人员编号,姓名,公民身份号码,政治面貌,人员类别\nD1,王一,53289\3011930,群众,退休\n合计,2,,,\n' | roster persons-d.csv
# As a whole it is GB18030: Chinese in UTF-8 can be that by accident.
{ printf '人员编号,姓名,政治面貌,人员类别\nF1,王一,群众,退休\n' | gbk && printf 'F2,李二,群众,离休\n'; } | roster persons-f.csv
# The line that cannot be read is the header.
{ printf '人员编号,姓名,政治面貌,人员类别\n' | gbk && printf 'E1,王一,群众,退休\n\377\n'; } | roster 附件.csv
mingce check case -o out -q
db "select path, encoding, records, used, excluded from source where path <> '单位名册.csv'" \
    "select person_id, name, _line, _row, note from persons" \
    "select count(*) from persons where name || coalesce(note, '') like '%' || char(65533) || '%'"
