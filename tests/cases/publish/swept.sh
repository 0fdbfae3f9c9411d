# What a killed run left beside the result is swept; a former result that stood aside when the kill
# came is put back; files of others beside it are left alone.
new_case
two_units
run_out
mkdir -p .out.mingce-build/反馈
echo x >.out.mingce-build/反馈/x
: >.out.mingce-lock
: >.out.mingce-notes
mv out .out.mingce-former
echo x,y | roster 别的.csv
ln -s nowhere case/人员名册.csv
status run_out
ls -A . out
