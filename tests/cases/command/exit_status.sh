# 1 for findings at or over --fail-on; a run never, a check for errors, unless told otherwise.
new_case
two_units
for on in never error warning; do
    mingce check case -q --fail-on $on
    echo "clean, $on: $?"
done
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位,出生年月
P1,王一,群众,退休,U1,1953.1
ROWS
for on in never error warning; do
    mingce check case -q --fail-on $on >printed
    echo "warning, $on: $?"
done
cat printed
sed -i s/群众/外星人/ case/人员名册.csv
for on in never error warning; do
    mingce check case -q --fail-on $on >/dev/null
    echo "error, check, $on: $?"
    mingce run case -o out -q --fail-on $on
    echo "error, run, $on: $?"
done
mingce check case -q >/dev/null
echo "check: $?"
mingce run case -o out -q
echo "run: $?"
