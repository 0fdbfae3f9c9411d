# Two columns for one are a fault of the file; two counters, two blank or two unknown ones are not.
new_case
two_units
head='人员编号,姓名,政治面貌,人员类别'
twice() {
    n=$((n + 1))
    printf '%s,%s\nP%s,某某,群众,退休,a,b\n' "$head" "$1" $n | roster persons-$n.csv
}
twice 联系电话,手机
twice 备注,备注
twice 备注,"备注（2）"
twice 序号,序号
twice ,
twice 身高,身高
twice 身高,体重
mingce check case -o out -q
db "select path, records, used from source where table_name = 'persons'"
