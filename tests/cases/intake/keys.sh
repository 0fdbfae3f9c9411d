# A row without its whole key, or with the key of another, is left out; the first by path and
# line counts. What is not key may be alike.
small_case
roster a人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位
P1,在前,群众,退休,U1
P1,在后,群众,退休,U1
　,无号,群众,退休,U1
—,无号,群众,退休,U1
1.1E+5,坏号,群众,退休,U1
p1,另号,群众,退休,U1
Ｐ１,同号,群众,退休,U1
ROWS
roster 隶属-2.csv <<'ROWS'
人员编号,所在党支部,转入时间
P2,O2,2001-03
P2,O3,2021-06
P2,O3,
P3,O3,
ROWS
mingce check case -o out -q
db "select person_id, name, _line from persons where person_id like 'P1' collate nocase" \
    "select path, records, used, excluded, left_out from source where excluded > 0" \
    "select rule, count(*) from finding where rule like 'key%' group by 1"
