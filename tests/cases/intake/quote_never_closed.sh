# An open quote swallows neither the file nor the rows behind it.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别,备注
    echo 'P0,某零,群众,退休,"开了'
    seq -f 'P%g,某某,群众,退休,' 200; } | roster 人员名册.csv
mingce check case -o out -q
db "select count(*), min(_line), max(_line) from persons" "select records, used, excluded from source where table_name = 'persons'"
