# The header is found below a title and a line of 填报单位; its titles may be aliases, full-width,
# spaced or with a unit in brackets.
new_case
two_units
roster 人员名册.csv <<'ROWS'
景洪市离退休干部名册,,,,
填报单位：教体局,,,填报日期：2022年1月5日,单位：人

序号,编 号,名　字,党派,人员类别（离退休）,ＰＨＯＮＥ,多余的
1,P1,王一,群众,退休,15400000001,x
2,P2,李二,群众,退休,15400000002,x
ROWS
roster 活动.csv <<'ROWS'
活动编号,开展时间,会议类型,支出(元)
A1,2021-03-01,党课,¥300.5
ROWS
# As deep as the header is looked for, and one row deeper.
{ seq -f '第%g行' 29 && printf '人员编号,姓名,政治面貌,人员类别\nP3,张三,群众,退休\n'; } | roster persons-29.csv
{ seq -f '第%g行' 30 && printf '人员编号,姓名,政治面貌,人员类别\nP4,赵四,群众,退休\n'; } | roster persons-30.csv
mingce check case -o out -q
db "select person_id, name, political, phone, _line, _row from persons" "select activity_id, cost from activities" \
    "select path, header_line, records, used from source" \
    "select letters, header, column_name from source_column where source_id = (select source_id from source where path = '人员名册.csv')"
