# Not only rosters: a relation, whose query calls functions, and a table of results.
small_case
run_out >/dev/null
mingce audit sample out --table work_floors --id org_id --method items --seed 1 --size 2 | sed -n 2,4p
mingce audit strata out --table allocation --json | grep -E '"(table|records|sum_fen)"'
mingce audit gaps out --table activities --number activity_id --within host_id | sed -n '/^gaps/,/^$/p'
