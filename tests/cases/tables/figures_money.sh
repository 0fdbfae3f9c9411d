# Amounts in a text are in yuan, those in the store in fen: they are compared as the same money, as a
# sum and for each person. What has nothing to be set against says so.
small_case
roster 走访台账.csv <<'ROWS'
服务编号,日期,对象,服务类型,慰问金,物资折价
S1,2021-02-10,P1,节日慰问,200,50.50
S2,2021-02-10,P2,节日慰问,100,
ROWS
roster 结对帮扶.csv <<'ROWS'
帮扶人,帮扶对象,模式
P3,P1,老老结对
P3,P2,老老结对
P3,P6,老老结对
ROWS
roster 文稿数据.csv <<'ROWS'
编号,原文,数值,近似标记,公式
F1,慰问350.50元,350.50,确数,care_money
F2,慰问350余元,350,余,care_money
F3,慰问351余元,351,余,care_money
F4,慰问近360元,360,近,care_money
F5,人均116.83元,116.83,确数,care_money_per_target
F6,人均116.8元,116.8,确数,care_money_per_target@532801
F7,人均117.8元,117.8,确数,care_money_per_target
F8,平均年龄70岁,70,确数,age_mean
F9,慰问35050元,35050,确数,care_money
ROWS
mingce run case -o out -q
cells 内部/数据质量.xlsx 文稿数据核对!A6:G14
