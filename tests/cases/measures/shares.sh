# A share is drawn from one set and has its limits (Wilson, 95 %); it is made anew at each level,
# not averaged: 80 % here, where the units have 100 % and 50 %.
small_case
run_out
db "select measure, subject_id, numerator, denominator, round(value, 4), round(low, 4), round(high, 4), n
    from measure where low is not null and level <> 'org' and measure not like 'mixed%' order by 1, 2"
