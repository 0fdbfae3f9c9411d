# -q leaves the findings and drops the summary; progress goes to a terminal only.
new_case
two_units
echo x,y | roster 别的.csv
status mingce check case -q
status mingce run case -o out -q
status mingce run case -o out
mingce run case -o out 2>&1 >/dev/null
