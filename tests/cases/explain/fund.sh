small_case
run_out
mingce explain out O1 work_floor
status mingce explain out U1 work_floor
run_out --set fund.work.floor_general_branch=123456
mingce explain out O1 work_floor | grep -A3 parameter
sed -i 's/place = "532801"/place = "370522"/' case/case.lua
run_out
mingce explain out O1 work_floor
# Of a whole subject, money is in yuan as of one item.
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号
Y1,U1,2021,活动经费,财政,2021-06-20,1234.50,单位,书店,书,101
ROWS
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额,来源,实际拨付
U1,2021,活动经费,2469,财政,2469
ROWS
run_out
mingce explain out 370522 >said
grep -E '  (fund_spent|fund_approved|fund_execution|retired_contacted|members_age_mean|retired_female) ' said
grep -E '[^%] = |/0' said | head -3
for measure in fund_spent fund_execution; do
    mingce explain out 370522 $measure | grep -A1 -E '^  (result|formula)'
done
