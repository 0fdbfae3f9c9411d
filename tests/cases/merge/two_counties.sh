# One level up: what can be added up is, ratios are made anew, who stands in two counties counts once.
small_case
mingce run case -o one -q
# The second county: P2 and P6 are others there, P4 came from the first, P7 is not there.
mkdir other && cp -r case/* other/ && rm other/荣誉表彰.csv
sed -i 's/532801/532822/; s/测试/勐海县/' other/case.lua
sed -i 's/532801/532822/' other/单位名册.csv
sed -i 's/532899194510020028/532899194510020060/; s/532899194007110069/532899194007110122/
    s/^\(P4,.*\),,,$/\1,转入,2021-05-01,/; /^P7,/d' other/*/人员名册.csv
sed -i '/^P7,/d' other/隶属关系.csv
sed -i 's/^\(P4,.*\),,,$/\1,转出,2021-05-01,/' case/景洪市教育体育局/人员名册.csv
mingce run case -o one -q
mingce run other -o two -q
mingce pack --new-key key
wc -c <key
stat -c %a key
rm key && printf '%064d\n' 7 >key # so that pseudonyms are the same every time
echo "== packs"
mingce pack one -o one.pack --key key
mingce pack one -o again.pack --key key -q
cmp one.pack again.pack && echo the same bytes
mingce pack two -o two.pack --key key --json
stat -c %a one.pack
echo "== no person is in it"
strings -a one.pack two.pack | grep -cE '王一|李二|532899|P1$|1540000'
sqlite3 one.pack 'pragma application_id' 'pragma user_version' '.tables' \
    "select key, value from pack where key not like '%sha256' and key <> 'key_check'" \
    "select * from subject" "select count(*), min(length(digest)) from person_digest" \
    "select measure, level, subject_id, numerator, denominator from measure where measure = 'separate_share'"
echo "== merged"
status mingce merge two.pack one.pack -o out --jobs 1
cp -r out first
status mingce merge one two -o out --key key -q
same first out && echo in any order, from packs or results
db "select place, title, persons, repeated from merged_case" \
    "select count(*), sum(counted) from merged_person" \
    "select key, value from run where key in ('kind', 'title', 'place', 'period', 'as_of') order by 1" \
    "select measure, level, subject_id, numerator, denominator, round(value, 3) from measure where measure in ('retired', 'stock_opening', 'stock_moved_in', 'stock_moved_out', 'stock_closing', 'separate_share', 'members_per_org', 'age_most', 'commended_all', 'talents', 'talent_categories', 'life_held') order by 1, 2, 3" \
    "select name, subject_id, reason from evaluation where name in ('age_median', 'age_mean', 'commended_all', 'talent_categories', 'persons', 'rules') order by 1, 2"
echo "== sheets"
cells 上报/市级汇总.xlsx 基本情况 报送情况 未汇总的指标 | sed 's/[0-9a-f]\{16\}$/.../'
grep -A8 '"inputs": \[' out/manifest.json | sed 's/[0-9a-f]\{64\}/.../'
mingce explain out 532800 separate_share | head -6
echo "== without keys"
mingce pack one -o plain.pack
mingce merge plain.pack two.pack -o out
db "select place, persons, repeated from merged_case" \
    "select numerator from measure where measure = 'retired' and level = 'case'" \
    "select name, subject_id, reason from evaluation where what = 'merge'" \
    "select round(value, 3) from measure where measure = 'age_mean' and level = 'case'"
echo "== in json"
mingce merge plain.pack two.pack -o out --json
