# A wide form is unfolded: person × months, person × dates; each value keeps its place. The long form
# of the same table is read as ever.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别
P1,王一,群众,退休
P2,李二,群众,退休
ROWS
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "fees", title = "会费", key = { "person_id", "month" },
    wide = { title = "month", value = "amount" },
    columns = {
        { name = "person_id", title = "人员编号", type = "reference", to = { "persons" } },
        { name = "month", title = "月份", type = "date", precision = "month" },
        { name = "amount", title = "金额", type = "money", min = 0, required = true },
        { name = "note", title = "备注", type = "text" } } }
roster { name = "signed", title = "出席", key = { "person_id", "on" },
    wide = { title = "on", value = "state" },
    columns = {
        { name = "person_id", title = "人员编号", type = "code" },
        { name = "on", title = "日期", type = "date", precision = "day" },
        { name = "state", title = "状态", type = "choice",
          choices = { { "实到", "√" }, { "请假", "假" }, { "缺席", "缺" } } } } }
RULE
roster 会费-宽.csv <<'ROWS'
2021年会费收缴表,,,,,,,
单位：元,,,,,,,
序号,人员编号,姓名,1月,２月,三月份,2021-12,合计
1,P1,王一,10,10.5,,12元,32.5
2,P9,某人,5,五块,-1,无,
3,P2,李二,,,,,
,合计,,15,10.5,,12,
ROWS
printf '人员编号,月份,金额\nP2,2021-01,8\n' | roster 会费-长.csv
printf '人员编号,1月,一月\nP2,1,1\n' | roster 会费-重.csv
roster 会费-小计.csv <<'ROWS'
人员编号,1月,2月,3月,一季度小计,4月,合计
P2,,1,2,3,4,7
ROWS
roster 出席.csv <<'ROWS'
人员编号,3月10日,2021-04-01,4.15,5月
P1,√,假,缺,√
P2,缺,走了,,
ROWS
status mingce check case -o out -q --rules rules
db "select path, records, used, excluded from source where path like '会费%' or path like '出席%'" \
    "select person_id, month, amount, _line, _row from fees" 'select person_id, "on", state, _line from signed' \
    "select line, column_name, raw, clean, rule from change" "select line, column_name, state from cell_state" \
    "select letters, header, column_name from source_column where source_id = (select source_id from source where path = '会费-宽.csv')" \
    "select line, column_name, value from finding where column_name like '%@%'"
