# Yunnan's floor of the work fund by kind of organisation, to the fen, with its parameter and basis.
small_case
echo N1,委员会,U1,,党委,单独组建,,,,,, >>case/党组织名册.csv
echo N2,联合支部,U2,,联合支部,单独组建,,,,,, >>case/党组织名册.csv
run_out
db "select * from allocation" "select * from figure where what = 'fund'" \
    "select name, place, from_date, value, source, used_by from parameter_used where used_by = 'fund work_floor'" \
    "select sum(amount_fen) from allocation where fund = 'work_floor'"
sed -n '/"allocations"/,/]/p' out/manifest.json
cells 审计/经费审计.xlsx 工作经费!A6:K11
