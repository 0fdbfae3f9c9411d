# Completed years at the day of counting; a month counts from its first day, a year likewise; the
# limits of the bands belong to them.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别,原单位,出生年月
    for birth in 1962-01-01 1961-12-31 1961-12 1961 1952-01-01 1951-12-31 1942-01-01 1941-12-31 1932-01-01 \
        1931-12-31 1931-12 '' 1956-02-29; do
        echo "P$birth,某某,群众,退休,U1,$birth"
    done; } | roster 人员名册.csv
sed -i 's/^P,/P0,/' case/人员名册.csv
run_out
db "select group_concat(measure || ' ' || numerator, ', ') from measure where level = 'case' and numerator is not null
    and (measure like 'age~_%' escape '~' or measure = 'retired')"
sed -i s/2021-12-31/2021-02-28/ case/case.lua
run_out
db "select measure, round(value, 3), n from measure where level = 'case' and measure like 'age~_%' escape '~' and numerator is null"
