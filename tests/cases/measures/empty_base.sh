# A share or ratio of nothing is empty, not nought, and its cell stays blank.
small_case
echo U3,景洪市水务局,,,机关,532801 >>case/单位名册.csv
run_out
db "select measure, numerator, denominator, value, low, n, state from measure where subject_id = 'U3' and
    measure in ('members', 'separate_share', 'members_per_org', 'age_mean', 'reported_share')"
cells 上报/县级汇总.xlsx 党组织设置!A12:R12 年龄结构!A12:N12
