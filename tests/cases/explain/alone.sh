# From the result alone: the case and the rules may be gone, and the result elsewhere.
shipped
small_case
run_out --rules rules
mingce explain out 532801 separate_share >before
mingce explain out O2 standardisation >>before
mingce explain out O1 work_floor >>before
mingce explain out 532801 commended_org_county >>before
mv out elsewhere
rm -r case rules reports
mkdir bin
cp "$MINGCE" bin/
for subject in '532801 separate_share' 'O2 standardisation' 'O1 work_floor' '532801 commended_org_county'; do
    # shellcheck disable=SC2086
    bin/mingce explain elsewhere $subject
done | cmp before - && echo same
