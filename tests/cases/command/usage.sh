# What is missing or too much on the command line: status 2, and nothing is done.
status mingce run case
status mingce run case other -o out
status mingce check
status mingce explain out
status mingce list tables checks
status mingce --jobs 2 | sed -n "1p;\$p"
ls
