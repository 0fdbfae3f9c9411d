# Blanks around cells without quotes are taken off like those within, and that is told; within quotes
# and without, before the quotes and behind them.
new_case
two_units
printf '%s\n' ' 人员编号 ,姓名, 政治面貌,人员类别,备注' 'P1 , 王一,群众 ,	退休,  ' ' "P2" ,"李二","群众" , 退休 ,"两 句, 话 "' >case/人员名册.csv
status mingce check case -o out -q
db "select person_id || '|' || name || '|' || political || '|' || person_kind || '|' || ifnull(note, 'null') from persons" \
    "select line, column_name, '<' || raw || '>', '<' || clean || '>', rule from change" \
    "select header, column_name from source_column join source using (source_id) where path like '人员%'"
