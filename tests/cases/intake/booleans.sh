# Words and marks for yes and no; a word that says neither is told.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别,流动党员
    for word in 是 有 √ ✓ Y y 1 否 无 × N n 0 没有 空 — 也许 2; do
        echo "P$word,某某,群众,退休,$word"
    done; } | roster 人员名册.csv
mingce check case -o out -q
db "select is_floating, group_concat(substr(person_id, 2), ' ') from persons group by 1"
