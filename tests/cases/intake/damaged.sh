# What a spreadsheet did to a long number, and codes that only look like it.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别
    for code in 1.1E+17 1E+5 1e+17 '="1.1E+17"' 1.1E17 E+17 1E+ 1.1E-17 A1E+17 1.1E+17A; do
        echo "$code,某某,群众,退休"
    done; } | roster 人员名册.csv
mingce check case -o out -q
db "select person_id from persons" "select records, used, excluded from source where table_name = 'persons'"
