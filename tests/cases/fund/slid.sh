# A phone or card number that slid into a number's cell is a finding of its row, not the end of the run: it counts as a cell
# that cannot be read, and the unit is told. What is just within the limit goes through all sums and products.
most=9999999999
rosters() {
    roster 任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间,离任时间,是否离退休
P2,O2,书记,2016-03-01,,是
ROWS
    roster 经费支出.csv <<ROWS
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号
Y1,U1,2021,活动经费,财政,2021-06-20,$1,单位,书店,书,101
Y2,U1,2021,活动经费,财政,2021-06-20,$1,单位,书店,书,102
Y3,U1,2021,活动经费,财政,2021-06-21,20.00,单位,书店,书,103
ROWS
    roster 党费上缴返还.csv <<ROWS
党组织,期间,上缴,应返,实返
O2,2021-01,$1,$1,$1
O2,2021-02,$1,1,1
O2,2021-03,100,60,60
ROWS
    roster 经费预算.csv <<ROWS
单位,年度,经费类别,批复金额,来源,实际拨付,上年结转,标准,人数基数
U1,2021,活动经费,$1,财政,600,$1,$1,$1
ROWS
    roster 补贴发放.csv <<ROWS
人员编号,党组织,所属月份,补贴类型,金额,支付日期
P2,O2,2021-01,基本,$1,2021-01-05
P2,O2,2021-02,基本,$1,2021-02-05
P2,O2,2021-03,基本,300,2021-03-05
ROWS
    roster 党费.csv <<ROWS
人员编号,月份,缴费基数,比例,应缴,实缴,交费日期
P1,2021-01,$1,0.5%,20,20,2021-01-10
P1,2021-02,4000,0.5%,$1,$1,2021-02-10
ROWS
    roster 活动台账.csv <<ROWS
活动编号,日期,组织方,活动类别,主题,应到人数,实到人数,费用
A1,2021-03-10,O2,党员大会,一季度党员大会,$1,$1,$1
A2,2021-03-11,O2,党课,党课,$1,$1,$1
ROWS
    roster 时间银行.csv <<ROWS
记录编号,人员编号,日期,存入小时,支取小时
T1,P1,2021-03-01,$1,$1
T2,P2,2021-03-01,$1,$1
ROWS
}
sums() {
    db "select fund_kind, sum(amount) from payments group by 1" \
        "select measure, numerator, denominator from measure where level = 'case' and measure in ('fund_spent',
                'fund_approved', 'refund_handed', 'allowance_paid_amount', 'dues_paid') order by 1"
}
small_case 'set = { ["allowance.base_month"] = 30000, ["dues.refund_percent"] = 60 },'
for number in 13812345678 62220212345678901 6222021234567890123; do
    rosters "$number"
    echo "== $number"
    status run_out
    db "select count(*), sum(message like '%不在允许范围（≤9999999999）') from finding where rule = 'cell-range'"
done
db "select s.path || ':' || f.line, f.column_name from finding f join source s using (source_id) where rule = 'cell-range'
    order by 1, 2"
cells 反馈/U1_景洪市教育体育局.xlsx 数据审核退回单 | grep '经费支出.*允许范围'
sums
echo "== $most"
rosters "$most"
status run_out
db "select count(*) from finding where rule like 'cell-%'"
sums
