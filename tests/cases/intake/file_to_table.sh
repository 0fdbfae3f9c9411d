# A file belongs to the table that its name speaks for; the longest match wins. The header must
# agree, and settles what the name leaves open.
new_case
two_units
persons='人员编号,姓名,政治面貌,人员类别'
memberships='人员编号,所在党支部'
for name in persons 人员 老干部名册 2021年离退休干部名册-定稿 '花名册（报送）'; do
    printf '%s\nA%s,某甲,群众,退休\n' "$persons" "$name" | roster "$name.csv"
done
printf '%s\nB1,某甲,群众,退休\n' "$persons" | roster 附件1.csv
printf '%s\nB2,某甲,群众,退休\n' "$persons" | roster 附件2.TXT
printf '%s\nB3\t某甲\t群众\t退休\n' "$(echo "$persons" | tr , '\t')" | roster 附件3.tsv
printf '%s\nB1,\n' "$memberships" | roster 党员名册.csv
# The name says memberships, the header says people.
printf '%s\nB4,某甲,群众,退休\n' "$persons" | roster 卫健局党员名册.csv
# Two names of the same length; the header decides.
printf '%s\nB5,某甲,群众,退休\n' "$persons" | roster 人员活动.csv
printf '姓名,手机\n某甲,\n' | roster 通讯录.csv
mingce check case -o out -q
db "select path, table_name, used from source"
