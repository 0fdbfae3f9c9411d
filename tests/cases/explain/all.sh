# All that is known of a subject.
small_case
run_out
mingce explain out U2
mingce explain out O2
mingce explain out O2 --json | head -n 12
