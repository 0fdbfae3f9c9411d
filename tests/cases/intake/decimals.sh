# Decimals keep the places they were written with; per cent and 万 are understood.
new_case
two_units
roster 文稿数据.csv <<'ROWS'
文稿编号,原文,数值
F1,甲,42.5%
F2,乙,42.0%
F3,丙,4.1万
F4,丁,100
F5,戊,1.50
F6,己,-0.25
F7,庚,"2,000"
F8,辛,两千
F9,壬,1/3
G1,癸,4.1万%
G2,子,1.
G3,丑,.5
ROWS
mingce check case -o out -q
db "select fig_id, value from published_figures"
