# Nothing to divide by; a measure with a parameter; one that was not evaluated.
small_case
echo U3,景洪市水务局,,,机关,532801 >>case/单位名册.csv
rm case/银发人才库.csv
run_out
mingce explain out U3 separate_share
mingce explain out 532801 branches_large
mingce explain out 532801 commended_org_county
status mingce explain out 532801 talents
