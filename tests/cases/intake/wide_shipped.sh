# Wide forms of the shipped tables: dues and allowances by month, sign-in sheets by day. Sums to the
# right and totals below are compared and never taken for values.
small_case
rm case/签到表.csv
roster 教体局/党费收缴表.csv <<'ROWS'
2021年党费收缴登记表,,,,,,,,,,,,,,,,,
序号,人员编号,姓名,缴费基数,1月,2月,3月,上半年小计,7月,8月,9月,下半年小计,合计,备注
1,P1,王一,4000,20,20,20,60,20,20,20,60,120,
2,P2,李二,4000,20,20,20,60,20,20,,40,110,
3,P3,张三,4000,20,20,二十元整,60,20,20,20,60,120,
4,P4,赵四,,,,,,,,,,10,
合计,4人,,12000,60,60,60,180,60,60,40,160,350,
ROWS
roster 教体局/书记工作补贴.csv <<'ROWS'
人员编号,党组织,补贴类型,1月(百元),2月(百元),合计(百元)
P1,O2,基本,3,3,6
P2,O2,绩效,9,,10
合计,,,12,3,15
ROWS
roster 教体局/签到册.csv <<'ROWS'
人员编号,姓名,3月10日,5/4,6-1,合计
P1,王一,√,√,,2
P2,李二,假,到,缺,1
P3,张三,√,×,√,2
合计,3,2,2,1,5
ROWS
roster 卫健局/签到.csv <<'ROWS'
人员编号,党组织,2021-05-04
P6,T1,√
P5,T1,缺
ROWS
echo A4,2021-05-04,O2,党课,党课,3,1 >>case/活动台账.csv
status mingce check case -o out -q
db "select path, table_name, records, used, excluded from source where path like '%局/%' and table_name not in ('persons')" \
    "select person_id, month, base, paid, _line from dues" "select person_id, month, kind, amount from allowances" \
    'select person_id, "on", state from sign_sheets' \
    "select activity_id, person_id, state from attendance_rows order by 1, 2" \
    "select header, column_name from source_column join source using (source_id) where path like '%党费%' and header like '%计'" \
    "select line, column_name, raw, clean, rule from change where rule = 'money-unit'"
