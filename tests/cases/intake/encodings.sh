# UTF-8 with and without a mark before a quoted header, GB18030 with characters of four bytes,
# ends of line of every kind.
new_case
two_units
rows() {
    printf '"人员编号",姓名,政治面貌,人员类别\n%s1,𠮷㛃䶮,群众,退休\n%s2,"王,一",群众,退休\n' "$1" "$1"
}
rows A | roster persons-a.csv
{ printf '\357\273\277' && rows B; } | roster persons-b.csv
rows C | iconv -f UTF-8 -t GB18030 | roster persons-c.csv
rows D | sed 's/$/\r/' | roster persons-d.csv
rows E | tr '\n' '\r' | roster persons-e.csv
rows F | sed '3s/,一//' | tr , '\t' | roster persons-f.csv
rows G | sed 's/$/\r/' | iconv -f UTF-8 -t GB18030 | roster persons-g.csv
rows H | head -c -1 | roster persons-h.csv
# Longer than what is read at once, with a character across every boundary.
{ rows I && seq -f 'I%g,某某某某某,群众,退休' 10 9999; } | iconv -f UTF-8 -t GB18030 | roster persons-i.csv
mingce check case -o out -q
db "select path, encoding, used from source where table_name = 'persons'" \
    "select distinct name, hex(name) = hex('𠮷㛃䶮') from persons where name not like '某%'" \
    "select count(*) from persons where name = '某某某某某'" \
    "select _source, group_concat(person_id || ':' || _line || ':' || _row, ' ') from persons where _line < 4 group by 1"
