# Numbers are written alike everywhere.
small_case
LC_ALL=de_DE.UTF-8 LC_NUMERIC=de_DE.UTF-8 mingce run case -o out -q
LC_ALL=de_DE.UTF-8 mingce explain out 532801 members_per_org | sed -n 3p
db "select value from measure where measure = 'members_per_org' and level = 'case'"
