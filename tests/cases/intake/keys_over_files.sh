# Of keys repeated over files the first by the bytes of the path is used, whatever the folder.
new_case
two_units
for path in 乙/人员名册 B/人员名册 甲/人员名册 b/人员名册 人员名册; do
    printf '人员编号,姓名,政治面貌,人员类别\nP1,%s,群众,退休\n' "$(echo $path | tr -d /)" | roster $path.csv
done
for jobs in 1 2 8; do
    mingce check case -o out -q --jobs $jobs
    db "select name from persons" "select path, used from source"
done | sort | uniq -c
