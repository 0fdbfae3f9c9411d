# A count, a share, a ratio and a statistic: result, parts, rule, basis, and the lines behind.
small_case
run_out
for item in separate_members separate_share members_per_org age_mean; do
    mingce explain out 532801 $item
done
mingce explain out U2 separate_share
mingce explain out O2 members
