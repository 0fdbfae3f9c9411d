# A check does not go over a run; a run goes over a check, and a check over a check.
new_case
two_units
status mingce check case -o out -q
status mingce check case -o out -q
status mingce run case -o out -q
status mingce check case -o out -q 2>&1 | sed "s|$PWD|…|"
in_chinese mingce check case -o out -q 2>&1 | sed "s|$PWD|…|"
grep '"kind":' out/manifest.json
