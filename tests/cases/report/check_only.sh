# A check writes what is for the bureau and the units, and nothing that goes up.
small_case
status mingce check case -o out -q
find out -type f | sort
grep '"kind":' out/manifest.json
db "select count(*) from score" "select count(*) from allocation" "select count(*) > 0 from measure"
