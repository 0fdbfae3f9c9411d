# An option may stand anywhere, its value beside it or after "="; "--" ends the options.
new_case
two_units
status mingce -oout run case
status mingce run --output=out2 --jobs=1 -- case
status mingce check case -q
