small_case
run_out
mingce explain out O2 standardisation
sed -i 's/^O1,\(.*\),达标,/O1,\1,,/' case/党组织名册.csv
run_out
mingce explain out O1 standardisation
