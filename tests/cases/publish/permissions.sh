# What is made is for its owner only, whatever the umask of the caller.
new_case
two_units
umask 000
run_out
mingce run case -o above/out -q
find out above -printf '%m %y %p\n' | sort
mingce check case -q
ls -A
