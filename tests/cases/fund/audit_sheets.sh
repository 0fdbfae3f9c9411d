# The sheets of the fund audit: standards and what arrived, dues and refunds, sources and uses, and what
# must agree between them; then what is wrong with money and standards.
new_case
sed -i 's/532801/320600/; s/2021/2018/g' case/case.lua
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,南通市教育局,机关,320600
U2,南通市水利局,机关,320600
U3,海安市民政局,机关,320685
U4,海门市财政局,机关,320684
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,市教育局离退休干部党支部,U1,党支部,单独组建
O2,市水利局离退休干部党支部,U2,党支部,单独组建
O4,海门财政离退休干部党支部,U4,党支部,单独组建
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位
P1,王一,男,1940-01,中共党员,退休,U1
P2,王二,男,1941-01,中共党员,退休,U1
P4,李四,男,1940-01,中共党员,退休,U2
P6,李六,男,1940-01,中共党员,退休,U4
ROWS
roster 党员名册.csv <<'ROWS'
人员编号,组织关系所在支部,转入时间
P1,O1,2000-01
P2,O1,2000-01
P4,O2,2000-01
P6,O4,2000-01
ROWS
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,来源,人数基数,批复金额,实际拨付,拨付日期,上年结转,实物支持,实物折价
U1,2018,活动经费,财政,2,1200,1000,2018-03-01,200,,
U1,2018,工作经费,党费返还,,1000,1100,2018-04-01,,,
U2,2018,活动经费,财政,2,1200,1200,2018-03,,,
U3,2018,工作经费,街道社区,,2000,,,,电脑2台,7600
U3,2018,工作经费,社会支持,,500,800,2018-05-01,,,
ROWS
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号,支付方式,审批人
E1,U1,2018,活动经费,财政,2018-05-01,1100.50,商户,文具店,活动用品,V1,转账,赵
E3,U2,2018,慰问,财政,2018-06-01,200,个人,P4,慰问,V3,现金,赵
ROWS
roster 党费.csv <<'ROWS'
人员编号,月份,缴费基数,应缴,实缴
P1,2018-01,4000,20,20
P2,2018-01,4000,20,20
P4,2018-01,4000,20,20
P6,2018-01,4000,20,20
ROWS
roster 党费上缴返还.csv <<'ROWS'
党组织,期间,上缴,应返,实返
O1,2018,40,24,24
O2,2018,20,12,10
O4,2018,20,20,20
ROWS
run_out
db "select rule, lead, at_risk_fen, line, against_line from finding where lead is not null order by 1, 4"
cells 审计/经费审计.xlsx 应拨测算!A6:V13 党费核对!A6:T10 来源支出!A6:N10 来源到位!A6:J11 单位收支!A6:O10 实物支持!A5:G7 勾稽核对!A6:H16
echo == a rate, a word and a standard that cannot be
status run_out --set dues.refund_percent=101
status run_out --set fund.activity.counted_on=年中
status run_out --set fund.activity.scope=全省
echo == money with three decimals, below nothing
sed -i 's/^E1\(.*\),1100.50,/E1\1,1100.505,/' case/经费支出.csv
sed -i 's/^O1,2018,40,/O1,2018,-40,/' case/党费上缴返还.csv
run_out
db "select rule, value, line from finding where rule like 'cell-%' order by 1, 2" \
    "select subject_id, amount_fen from allocation where fund = 'dues_refund'" \
    "select reason from evaluation where what = 'fund' and subject_id = 'O1' and name = 'dues_refund'"
echo "== more than there is: read as empty"
sed -i 's/^O2,2018,20,/O2,2018,90000000000000000,/; s/^O4,2018,20,/O4,2018,9000000000000000,/' case/党费上缴返还.csv
status run_out
db "select subject_id, amount_fen from allocation where fund = 'dues_refund'"
