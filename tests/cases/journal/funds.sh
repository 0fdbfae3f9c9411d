# Entries of every kind, with names that try to break the formats, amounts small and large, dates out of order; three
# accounting programs read what is written, and agree with case.db.
new_case 'set = { ["dues.refund_percent"] = 60 },'
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,"A:B  ;x ""q"" 甲　乙",机关,532801
U2,教育局,机关,532801
U3,教育局,机关,532801
U;4,*{}[]|(老)干·部局,机关,532801
U:4,财政局,机关,532801
U:5,A（B）C,机关,532801
U_5,A·B/C,机关,532801
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,甲支部,U1,党支部,单独组建
O2,乙党委,U2,党委,单独组建
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,政治面貌,人员类别,原单位
P1,某甲,532899193005050010,中共党员,退休,U1
P2,某乙,,中共党员,退休,U2
ROWS
roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
P1,O1
ROWS
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额,来源,实物支持,实物折价
U1,2021,活动经费,60000000000000.01,财政,电视,2999.90
U2,2021,活动经费,0,财政,,
U:4,2021,活动经费,100,,,
U;4,2021,活动经费,200,,,
U:5,2021,公用,5.05,财政,,
U_5,2021,公用,5.06,财政,,
U3,2021,工作经费,-5,县管党费,,
ROWS
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号
Y1,U1,2021,活动经费,财政,2021-11-30,0.01,单位,"店;铺: ""甲"" | (本级)",购书；报刊: 甲,(V)1
Y2,U1,2021,活动经费,财政,2021-03-01,59999999999999.99,个人,P1,慰问,V2
Y3,U2,2021,活动经费,财政,,12.30,个人,532899193005050010,没有日期,V3
Y4,U2,2021,活动经费,财政,2021-05-01,十元,单位,书店,金额读不出,V4
Y5,U3,2021,工作经费,县管党费,2022-02-28,7.05,单位,书店,下年支付,V2
Y6,U2,2021,活动经费,财政,2021-05-01,1.00,个人,532899193005050010,付给个人,V6
ROWS
roster 补贴发放.csv <<'ROWS'
人员编号,党组织,所属月份,补贴类型,金额,支付日期
P1,O1,2021-02,基本,300,2021-03-05
P1,O1,2021-04,基本,300,
ROWS
roster 党费.csv <<'ROWS'
人员编号,月份,缴费基数,应缴,实缴,交费日期
P1,2021-01,5000.00,25.00,25.00,2021-01-20
P1,2021-02,5000.00,25.00,0,
P1,2021-03,5000.00,25.00,,
P2,2021-03,5000.00,25.00,25.00,
ROWS
roster 党费上缴返还.csv <<'ROWS'
党组织,期间,上缴,应返,实返
O1,2021-06,50.00,30.00,29.99
ROWS
run_out
cat out/审计/funds.journal
"$PYTHON" "$ROOT/tests/tools/ledgers.py" out/审计/funds out/case.db out/审计/经费审计.xlsx
echo "== beancount has the same"
sed -n '1,12p; /^2021-11-30 \*/,/^$/p; /balance/p' out/审计/funds.beancount
grep -A4 审计 out/manifest.json | grep -c funds
grep -rl -e 532899193005050010 out/审计 || echo "no identity numbers"
