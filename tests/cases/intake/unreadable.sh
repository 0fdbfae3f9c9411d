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
# A link that leads out of the case, and one that does not.
cp case/单位名册.csv elsewhere.csv
ln -s ../elsewhere.csv case/人员名册.csv
status run_out
in_chinese mingce check case
rm case/人员名册.csv
mkdir case/.kept
mv case/单位名册.csv case/.kept/
ln -s .kept/单位名册.csv case/单位名册.csv
status mingce check case -q
rm case/单位名册.csv
mv case/.kept/单位名册.csv case/
rm -r case/.kept elsewhere.csv
# One that is being written.
cp case/单位名册.csv case/人员名册.csv
touch writing
(while [ -e writing ]; do echo 'U3,某局,,机关,532801' >>case/人员名册.csv; done) &
status run_out
rm writing
wait
rm case/人员名册.csv
sha256sum --quiet -c before && ls -A
folder=case
for i in $(seq 66); do
    folder=$folder/f$i
done
mkdir -p $folder
status run_out 2>&1 | sed 's/f[0-9/f]*:/…:/'
sha256sum --quiet -c before && ls -A
