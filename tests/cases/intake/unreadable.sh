# What cannot be read stops the run, and the former result stays.
new_case
two_units
run_out
sha256sum out/case.db out/manifest.json >before
ln -s nowhere case/人员名册.csv
status run_out
status mingce check case
in_chinese mingce check case 2>&1 | sed 's/：[^：]* \[/：… [/'
rm case/人员名册.csv
# Its size is said to be nought, and then it is not: as if it were being written.
ln -s /proc/version case/人员名册.csv
status run_out
rm case/人员名册.csv
sha256sum --quiet -c before && ls -A
folder=case
for i in $(seq 66); do
    folder=$folder/f$i
done
mkdir -p $folder
status run_out 2>&1 | sed 's/f[0-9/f]*:/…:/'
sha256sum --quiet -c before && ls -A
