small_case
run_out
mingce explain out O1 work_floor
status mingce explain out U1 work_floor
run_out --set fund.work.floor_general_branch=123456
mingce explain out O1 work_floor | grep -A3 parameter
sed -i 's/place = "532801"/place = "370522"/' case/case.lua
run_out
mingce explain out O1 work_floor
