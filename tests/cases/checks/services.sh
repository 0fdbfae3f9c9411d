# X08, X39, X40, X44. Visits, pairings, hours.
small_case
services() {
    echo "== $1"
    found served-after-leaving pairing-load pairing-target pairing-repeated trigger-unvisited \
        timebank-overdrawn
}
roster 走访慰问.csv <<'ROWS'
服务编号,日期,对象,服务类型,触发事件
S1,2021-04-01,P7,住院探望,
S2,2021-04-02,P7,变故探望,
S3,2021-12-01,P1,节日慰问,
ROWS
roster 时间银行.csv <<'ROWS'
记录编号,人员,存入小时,支取小时,日期
B1,P1,0.3,,2021-03-02
B2,P1,,0.1,2021-03-03
B3,P1,,0.2,2021-03-04
B4,P2,,2,2021-03-01
B5,P2,2,,2021-03-01
B6,P3,,1.25,2021-03-01
B7,P3,5,,2021-03-02
B8,P3,,9,2021-03-03
B9,P6,,1,2021-03-01
B10,P6,一,,2021-02-01
ROWS
services "a visit after death; hours to nought, back on the day, a day too late, unreadable"
db "select t.message from finding f join finding_to_unit t using (finding_id)"
rm case/时间银行.csv
sed -i 's/place = "532801"/place = "620921"/; s/2021/2024/g' case/case.lua
sed -i '/^S2/d; s/^S3,2021/S3,2024/' case/走访慰问.csv
sed -i '1s/$/,健康状况,流动党员,困难类别/; /^P[1234]/s/$/,健康,否,/; /^P1/s/健康,否,$/体弱多病,否,/; /^P4/s/健康,否,$/健康,,特困/' \
    case/景洪市教育体育局/人员名册.csv
sed -i '1s/$/,健康状况,流动党员/; /^P[5678]/s/$/,,/' case/景洪市卫生健康局/人员名册.csv
roster 结对帮扶.csv <<'ROWS'
帮扶人,帮扶对象,模式,起始时间,终止时间
P2,P1,1+3+N,2021-01,
P2,P4,1+3+N,2021-01,
P2,P6,1+3+N,2021-01,
P3,P5,老老结对,2021-01,
ROWS
roster 触发事件.csv <<'ROWS'
事件编号,人员编号,事件类型,日期
G1,P1,住院,2024-11-01
G2,P2,节日,2025-02-01
ROWS
services "three targets, all in need or nobody knows; visited later; not yet"
cat >>case/结对帮扶.csv <<'ROWS'
P2,P3,1+3+N,2021-02,
P3,P1,1+3+N,2021-03,
P6,P4,1+3+N,2020-03,2024-12-31
ROWS
echo G3,P2,住院,2024-05-01 >>case/触发事件.csv
echo G4,P1,住院,2024-12-02 >>case/触发事件.csv
services "four and one; in good health; two helpers; one that is over; visited too early or never"
sed -i '/^P2,P3/s/1+3+N/联建结对/' case/结对帮扶.csv
echo P3,P99,1+3+N,2021-03, >>case/结对帮扶.csv
echo S4,2021-12-05,P99,住院探望, >>case/走访慰问.csv
services "rows were lost"
