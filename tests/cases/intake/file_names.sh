# Names that are not UTF-8, from an old archive: read, and shown with their bytes.
new_case
two_units
printf '人员编号,姓名,政治面貌,人员类别\nP1,王一,群众,外星人\n' >"case/$(printf '人员' | iconv -f UTF-8 -t GBK).csv"
mingce check case -o out -q
db "select path, used from source"
