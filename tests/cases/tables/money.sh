# Dues and what comes back of them, budgets, payments, allowances: yuan on paper, fen in case.db.
small_case
roster 党费台账.csv <<'ROWS'
人员编号,所属月份,基本离退休费,补贴,缴纳比例,应交党费,实交党费,交费日期,免交依据,收据号
P1,2021-01,6800.00,1200,1%,68.00,68,2021-01-08,,R001
P2,2021年2月,5000,,0.5%,25.00,0,,支部决议〔2021〕2号,
P3,202103,5000.01,,0.01,50.00,50.00,2021-03-02,,R002
ROWS
roster 上缴返还.csv <<'ROWS'
党组织,年度,上缴党费,应返党费,返还党费
O2,2021,1430.00,858.00,858.00
卫健局老干部党支部,2021-06,100.01,60.01,0
ROWS
roster 景洪市教育体育局/预算.csv <<'ROWS'
单位,年度,项目,定额,人数基数,预算数,经费来源,设备,设备价值
U1,2021,专项活动经费,600,4,2400,财政预算,,
,2021,工作经费,3000,,3000,社区,电脑2台,"7,600"
ROWS
roster 景洪市教育体育局/支出明细.csv <<'ROWS'
支付编号,年度,项目,经费来源,支出时间,金额,收款人类别,领款人,摘要,活动编号,票据号,支付方式,审批人
F1,2021,活动经费,财政,2021-05-06,320.50,商户,景洪印刷厂,资料印刷,A2,V001,银行转账,李局长
F2,2021,慰问经费,社会支持,2021-02-05,0.01,个人,P1,慰问金,,V002,现金,李局长
ROWS
roster 书记补贴.csv <<'ROWS'
身份证号,任职支部,发放月份,基本/绩效,发放金额,发放日期,考核等次,系数,票据号,支付方式,审批人
532899193005050010,O2,2021-01,基本补贴,300,2021-01-31,,,V003,汇款,李局长
P1,教体局老干部党支部,2021-12,绩效,1260.00,2022-01-15,优秀,1.40,V004,公务卡,李局长
ROWS
status check_out
db 'select person_id, month, base, excluded, rate, due, paid, paid_on, waiver_doc, voucher_no
    from dues' \
    'select org_id, period, period_precision, handed_up, refund_due, refunded from dues_transfers' \
    'select unit_id, year, fund_kind, standard, headcount_base, approved, source, inkind_item,
            inkind_value from budgets' \
    'select payment_id, unit_id, year, fund_kind, source, "on", amount, payee_kind, payee_id,
            purpose, activity_id, voucher_no, method, approver from payments' \
    'select person_id, org_id, month, kind, amount, "on", grade, coef, voucher_no, method, approver
     from allowances'
# Nothing is paid that is not money.
roster 支出台账.csv <<'ROWS'
支付编号,单位,年度,项目,支付日期,金额
F3,U1,2021,活动经费,2021-05-06,0
F4,U1,2021,活动经费,2021-05,100
F5,U1,2021,旅游,2021-05-06,
ROWS
status check_out
