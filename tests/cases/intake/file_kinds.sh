# What is no roster is said; what is plainly no file of the case is ignored, and listed so.
new_case
two_units
echo x | roster 说明.docx
echo x | roster 名册.xlsx
: | roster 人员名册.csv
printf '\357\273\277' | roster 党组织名册.csv
printf '人员编号,所在党支部\n' | roster 隶属关系.csv
printf '\377\376\000\001' | roster 活动.csv
printf '人员编号,姓名\nP1,\201' | roster 花名册.csv
printf '人员编号,姓名\nP1,a\000b\n' | roster 老干部名册.csv
echo x | roster '~$人员名册.csv'
echo x | roster .~lock.csv
echo x | roster thumbs.DB
echo x | roster .hidden.csv
echo x | roster 作废/人员名册.csv
echo x | roster 外县/case.lua
echo x | roster 外县/人员名册.csv
mkdir case/空文件夹
ln -s .. case/回环
ln -s "$PWD" case/别处
mkfifo case/管道.csv
echo x | roster 附件/case.lua.csv
mingce check case -o out -q
echo "= $?"
sed -n '/"ignored"/,/]/p' out/manifest.json
db "select path, encoding, table_name, records from source"
