# A wide form with several columns below each month, in two rows of titles or in one: a row for each
# month, every value in its own cell.
small_case
roster 教体局/党费收缴表.csv <<'ROWS'
2021年党费收缴表,,,,,,,,,
序号,人员编号,姓名,1月,,2月,,合计,,备注
,,,应缴,实缴,应缴,实缴,应缴,实缴,
1,P1,王一,20,20,20,,40,20,
2,P2,李二,20,20,二十,20,40,30,
3,P3,张三,,,,,,,
合计,,,40,40,20,30,80,60,
ROWS
roster 卫健局/党费.csv <<'ROWS'
人员编号,1月应缴,1月实缴,2月应缴,2月实缴,实缴合计
P5,20,20,25,25,45
P6,20,0,,,1
ROWS
# A line above the titles, over the blank to the right of a merged month, is none of them.
roster 退休支部/党费.csv <<'ROWS'
2021年党费收缴表,,,,,
填报单位：教体局,,,填报日期：2021-12-30,,单位：百元
人员编号,姓名,1月,,2月,
,,应缴,实缴,应缴,实缴
P8,吴八,0.1,0.1,0.1,0.09
ROWS
status mingce check case -o out -q
db "select person_id, month, due, paid, _line from dues" \
    "select letters, header, column_name from source_column join source using (source_id) where path like '教体局/党费%'"
