# Blank rows of any make are no rows; the numbers of the others stay right.
new_case
two_units
{
    printf '\n,,,\n　,　,,\n人员编号,姓名,政治面貌,人员类别\n\n,,,\n'
    printf 'P1,王一,群众,退休\n　,　　,,\n   \n'
    printf 'P2,李二,群众,外星人\n\n\n'
} | roster 人员名册.csv
mingce check case -o out -q
db "select person_id, _line, _row from persons" "select header_line, records, used from source where table_name = 'persons'"
