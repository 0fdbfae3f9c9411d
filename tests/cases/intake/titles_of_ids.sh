# One column whatever an office calls it: 身份证号码, 公民身份号码, 证件　号码, with a full-width space.
new_case
two_units
n=0
for title in 身份证号码 公民身份号码 '证件　号码' '身份证号（18位）'; do
    n=$((n + 1))
    printf "人员编号,姓名,$title,政治面貌,人员类别\nP$n,某某,53289919300505001$n,群众,退休\n" | roster "人员名册-$n.csv"
done
check_out >/dev/null
db "select header, column_name from source_column where column_name = 'id_no'"
