# Every cell is the text that was sent: long numbers, what looks like a formula or an escape, line
# breaks in quotes, titles above the header, more cells than titles, GB18030, spaces of any kind.
new_case
two_units
roster U1/人员名册.csv <<'ROWS'
景洪市教育体育局离退休干部名册,,,,,
"单位：教体局
（盖章）",,,,,
人员编号,姓名,公民身份号码,性别,出生年月,备注

P1,=HYPERLINK("x"),532899193005050010,男,1930-05,+86
P2,"王
二",1.10105E+17,男,=1+1,"a ""b"", c"
,　,,,,
P3,_x0041_,532899194510020028,女, 1945-10 ,　@x　
P4,赵四,12,女,1950,一,二,,三
ROWS
iconv -f UTF-8 -t GB18030 case/U1/人员名册.csv >x && mv x case/U1/人员名册.csv
check_out
copies 反馈/U1_景洪市教育体育局.xlsx
"$PYTHON" "$ROOT/tests/tools/books.py" out case
