# Numbers of columns right below the header, and the header once more on the next page, are no rows.
# What could be a row is one.
new_case
two_units
roster 人员-甲乙.csv <<'ROWS'
离退休干部花名册,,,,
序号,人员编号,姓名,政治面貌,人员类别
甲,乙,丙,1,2
1,P1,王一,群众,退休
序号,人员编号, 姓　名 ,政治面貌,人员类别
2,P2,李二,群众,退休
ROWS
# The next page of a printed list: its number, what stands above the header, each line of that.
roster 人员-两页.csv <<'ROWS'
附件1,,,,
离退休干部花名册,,,,
填报单位（盖章）：,,,填报日期：2021-12-30,
序号,人员编号,基本情况,,备注
,,姓名,政治面貌,人员类别
1,P10,王一,群众,退休
以下空白,,,,
第1页 共2页,,,,
离退休干部花名册,,,,
填报单位（盖章）：,,,填报日期：2021-12-30,
序号,人员编号,基本情况,,备注
,,姓名,政治面貌,人员类别
2,P11,李二,群众,退休
单位主要负责人签字：,,,经办人：,
填报说明：1.按人填写,,,,
2.人员类别填退休或离休,,,,
（3）一人一行,,,,
,,（此页无正文）,,
制表：张三,,,,
,,王五,,
2.没有表尾在前的是一行,,,,
ROWS
printf '人员编号,姓名,政治面貌,人员类别\n(1),(2),(3),(4)\nP3,张三,群众,退休\n' | roster 人员-数字.csv
printf '人员编号,姓名,政治面貌,人员类别\nA,B,C,D\nP4,赵四,群众,退休\n' | roster 人员-字母.csv
printf '人员编号,姓名,政治面貌,人员类别\n栏次,①,②,③\nP5,钱五,群众,退休\n' | roster 人员-圈.csv
printf '人员编号,姓名,政治面貌,人员类别\nP6,孙六,群众,退休\n1,2,3,4\n' | roster 人员-不在头行.csv
printf '活动编号,活动类别,日期,应到人数,实到人数,费用\n1,2,3,4,5=3+4,6\nA1,党课,2021-03-10,3,3,5\n' | roster 活动.csv
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "grid", title = "数表", key = { "a" }, columns = { { name = "a", title = "a", type = "code" },
    { name = "b", title = "b", type = "integer" }, { name = "c", title = "c", type = "integer" } } }
RULE
printf 'a,b,c\n1,2,3\n2,3,4\n' | roster 数表.csv
status mingce check case -o out -q --rules rules
db "select path, records, used, excluded from source where table_name <> 'units'" \
    "select person_id, name from persons" "select a, b, c from grid"
