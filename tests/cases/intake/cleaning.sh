# What a spreadsheet or a hand leaves around a value is taken off, and every change is kept.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,政治面貌,人员类别,原职务,联系电话
'P1, 王 一 ,'532899193005050010,群众,退休, 局长 ,154-0000-0001
="P2",李　二,５３２８９９１９４５１００２００２８,群众,退休,副 局长,+86 15400000002
Ｐ３,张三,53289919600101004x,群众,退休,,(0691) 2120000
ROWS
printf 'P 4,赵\302\240四,532899 19551231 0031,群众,退休,,\n' >>case/人员名册.csv
# Signs that show nothing come with what is pasted; without them two keys are one.
printf 'P5\342\200\216,\342\200\255王\342\200\215芳\342\200\254,\342\200\255532899196206150054\342\200\254,群众\342\200\213,退\302\255休,,\n' >>case/人员名册.csv
printf 'P5,王芳,,群众,退休,,\n' >>case/人员名册.csv
mingce check case -o out -q
db "select person_id, name, id_no, last_post, phone from persons" \
    "select line, column_name, raw, clean, rule from change where line < 6 order by 1, 2, 5" \
    "select column_name, hex(raw), clean, rule from change where line = 6 order by 1"
