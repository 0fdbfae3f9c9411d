# GB 11643: length, region, birth, check character; old numbers of 15 digits; digits lost.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,公民身份号码,联系电话
P1,王一,群众,退休,532899193005050010,15400000001
P2,李二,群众,退休,532899451002002,
P3,张三,群众,退休,53289919600101004x,
P4,赵四,群众,退休,532899193005050011,
P5,钱五,群众,退休,5.32899E+17,1.54E+10
P6,孙六,群众,退休,53289919300230001X,
P7,周七,群众,退休,002899193005050010,
P8,吴八,群众,退休,53289919300505001,
P9,郑九,群众,退休,532899000000000,
ROWS
mingce check case -o out -q
db "select person_id, id_no, phone from persons"
