# A ratio of two measures, from its parts at each level: 4/3 here, 3/2 and 1/1 in the units.
small_case
run_out
db "select measure, level, subject_id, numerator, denominator, round(value, 4), low from measure
    where measure in ('members_per_org', 'volunteer_mean')"
