# The lines of title, unit, date and signature, from case.lua; and a place that no parameter names.
small_case 'due = "2022-01-05",
    signature = { head = "甲某", reviewer = "乙某", preparer = "丙某", phone = "0691-2120000", reported_on = "2022-01-10" },'
run_out
cells 上报/县级汇总.xlsx 组织覆盖!A2:J3 组织覆盖!A11:J11
sed -i 's/532801/530122/' case/case.lua
run_out
cells 上报/县级汇总.xlsx 组织覆盖!A2:J3
