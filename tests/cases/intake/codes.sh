# Credit codes (GB 32100), division codes (GB/T 2260), phones.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,统一社会信用代码,行政区划代码,联系电话
U1,甲局,91110000600037341L,532801,0691-2120000
U2,乙局,91110000600037341M,53280,2120000
U3,丙局,1111,992801,021200
U4,丁局,9.1E+17,532801,1.5E+10
U5,戊局,91110000600037341l,景洪,12345678901、2
U6,己局,,,12345678901
U7,庚局,,,069121200001
1.1E+17,辛局,,,
ROWS
mingce check case -o out -q
db "select unit_id, uscc, region_code, phone from units"
