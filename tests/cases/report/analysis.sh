# Of two units there is little to compare: empty cells, and a note why. Without attendance there is
# nothing, and every sheet says so.
small_case
run_out
cells 内部/统计分析.xlsx 覆盖和参与!A5:R7 小单位收缩!A5:M7 各月参加率!A4:I16 参加率趋势!A4:H7 离群值!A5:M7 不均衡程度!A4:I8 参加次数累计!A4:H6
rm case/签到表.csv
run_out
cells 内部/统计分析.xlsx 覆盖和参与!A5:R7 小单位收缩!A5:M7 各月参加率!A4:I6 参加率趋势!A4:H7 离群值!A5:M7 不均衡程度!A4:I8 参加次数累计!A4:H6
