# Tabs and semicolons between the cells are seen and told; sep= says it itself and is no row of a
# spreadsheet; signs within cells are no delimiters.
new_case
two_units
rows() { printf '人员编号,姓名,政治面貌,人员类别,备注\n%s1,王一,群众,退休,\n,,,,\n%s2,李二,群众,外星人,"一;二"\n' "$1" "$1"; }
rows A | tr , '\t' | roster persons-a.csv
rows B | tr ',;' ';,' | roster persons-b.csv
{ printf 'sep=,\r\n' && rows C | sed 's/$/\r/'; } | roster persons-c.csv
{ printf 'SEP=;\n' && rows D | tr ',;' ';,'; } | roster persons-d.csv
rows E | tr , '\t' | roster persons-e.tsv
printf '人员编号,姓名,政治面貌,人员类别,备注\nF1,王一,群众,退休,一;二;三;四;五;六\nF2,李二,群众,退休,一\t二\n' | roster persons-f.csv
{ printf '制表:甲,乙\n' && rows G | tr , '\t'; } | roster persons-g.txt
mingce check case -o out -q
db "select path, header_line, records, used from source where path like 'persons%'" \
    "select person_id, name, note, _line, _row from persons"
