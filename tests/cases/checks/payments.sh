# X08, X25, X27–X30. Payments against people, budgets, activities and vouchers.
small_case
payments() {
    echo "== $1"
    found paid-after-leaving budget-exceeded payment-other-unit payment-far-from-activity \
        cash-over-limit voucher-repeated payee-is-approver
}
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额
U1,2021,活动经费,1000
U1,2021,慰问,500
U2,2021,活动经费,
ROWS
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,支付日期,金额,收款人类别,收款人,活动编号,凭证号,支付方式,审批人
E1,U1,2021,活动经费,2021-06-08,999.99,商户,文具店,A1,V1,转账,赵局长
E2,U1,2021,活动经费,2021-03-01,0.01,商户,文具店,A1,V2,转账,赵局长
E3,U1,2020,活动经费,2020-06-08,1000,商户,文具店,,V1,现金,赵局长
E4,U1,2021,慰问,2021-02-01,500,个人,P1,,V3,现金,李二
E5,U2,2021,活动经费,2021-04-01,5000,个人,P7,,V1,现金,赵局长
ROWS
payments "to the fen, to the day, to the yuan"
sed -i 's/^E2.*,0.01,/E2,U1,2021,活动经费,2021-03-01,0.02,/; s/^E1,U1,2021,活动经费,2021-06-08/E1,U1,2021,活动经费,2021-06-09/
s/^E3\(.*\),1000,/E3\1,1000.01,/; s/^E4\(.*\)李二/E4\1王一/; s/^E5\(.*\)2021-04-01/E5\12021-04-02/' case/经费支出.csv
payments "a fen, a day, a fen more; paid to oneself; the day after death"
db "select t.message from finding f join finding_to_unit t using (finding_id)"
sed -i '2,$d' case/经费支出.csv
cat >>case/经费支出.csv <<'ROWS'
E1,U1,2021,活动经费,2021-03-10,1,商户,文具店,A1,V1,转账,
E2,U2,2021,活动经费,2021-03-10,1,商户,文具店,A1,V1,转账,
E3,U1,2021,活动经费,2021-05-10,1,商户,文具店,A2,V1,转账,文具店
E4,U1,2021,活动经费,2021-05-10,1,商户,文具店,A99,,转账,
E5,U1,2021,活动经费,2021-05-10,1,商户,文具店,,,转账,
ROWS
payments "another unit's activity; a team's; one that is not there; the voucher again; no voucher"
db "select f.rule, t.message from finding f join finding_to_unit t using (finding_id)"
cat >case/经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,支付方式
E1,U1,2021,活动经费,党费返还,2021-03-10,100,商户,文具店,购买党课教材,转账
E2,U1,2021,活动经费,党费返还,2021-03-11,100,商户,饭店,聚餐,转账
E3,U1,2021,活动经费,财政,2021-03-11,100,商户,饭店,聚餐,转账
E4,U1,2021,活动经费,县管党费,2021-03-11,100,商户,饭店,,转账
E5,U1,2021,慰问,县管党费,2021-03-12,100,个人,P1,困难党员慰问,转账
E6,U1,2008,活动经费,党费返还,2008-03-31,100,商户,饭店,聚餐,转账
ROWS
echo "== what dues are for; before the rule; other money; nothing said"
found payment-use-unlisted
