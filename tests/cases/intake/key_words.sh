# Words for nothing are no key; 0 is one, and so is what only looks blank between other letters.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别
    for key in '' 无 空 / N/A 不适用 0 - 00 无1 '"　"' "'" "'7" '="8"' '=""'; do
        echo "$key,某某,群众,退休"
    done; } | roster 人员名册.csv
mingce check case -o out -q
db "select person_id, _line from persons order by 2" "select line, raw, clean, rule from change order by 1"
