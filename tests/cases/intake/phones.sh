# Telephone numbers with what comes before them, and several in a cell: which is meant cannot be told.
new_case
{ echo 单位代码,单位名称,联系电话
    n=0
    for phone in 15400000001 +8615400000001 86-15400000001 '+86 154 0000 0001' 008615400000001 0691-2120000 '(0691)2120000' \
        '15400000001、15400000002' 15400000001/0691-2120000 15400000001／15400000002 '15400000001 15400000002' \
        '"15400000001;15400000002"' 1540000000115400000002 15400000001（儿子） 2120000-1; do
        n=$((n + 1))
        echo "U$n,第$n局,$phone"
    done; } | roster 单位名册.csv
mingce check case -o out -q
db "select unit_id, phone from units order by _line"
