# What Windows programs write besides: UTF-16 with a mark ("Unicode text", tab-separated) and
# without, GB18030 with its mark, the euro sign of code page 936, control-Z at the end.
new_case
two_units
rows() {
    printf '人员编号,姓名,政治面貌,人员类别,备注\r\n%s1,𠮷㛃䶮,群众,退休,一\r\n%s2,王一,群众,外星人,\r\n' "$1" "$1"
}
{ printf '\377\376' && rows A | tr , '\t' | iconv -f UTF-8 -t UTF-16LE; } | roster persons-a.txt
{ printf '\376\377' && rows B | iconv -f UTF-8 -t UTF-16BE; } | roster persons-b.csv
rows C | iconv -f UTF-8 -t UTF-16LE | roster persons-c.csv
rows D | iconv -f UTF-8 -t UTF-16BE | roster persons-d.csv
{ printf '\2041\2253' && rows E | iconv -f UTF-8 -t GB18030; } | roster persons-e.csv
{ rows F | iconv -f UTF-8 -t GB18030 && printf 'F3,\315\365\322\273,\310\272\326\332,\315\313\320\335,5\200\r\n'; } | roster persons-f.csv
{ rows G && printf '\032'; } | roster persons-g.csv
# Cut in the middle of a character, and nothing but a mark.
rows H | iconv -f UTF-8 -t UTF-16LE | head -c -1 | roster persons-h.csv
printf '\377\376' | roster persons-i.csv
mingce check case -o out -q
db "select path, encoding, records, used from source where path like 'persons%'" \
    "select person_id, name, note, _line, _row from persons"
