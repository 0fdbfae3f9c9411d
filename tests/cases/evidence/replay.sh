# The same run again: same bytes; with another input, rule, value; of a check, of a merge.
small_case "set = { [\"honour.level_of_shi\"] = \"地市\" },"
run_out
verdicts out --replay case
mingce run case -o set -q --set fund.work.floor_branch=350000
verdicts set -q --replay case
mingce check case -o checked -q
verdicts checked -q --replay case
ls
echo "== another input, one more, one less"
cp -r case other
sed -i 's/教体局老干部党支部/教体局老干支部/' other/党组织名册.csv
cp case/荣誉表彰.csv other/荣誉表彰二.csv
rm other/队伍名册.csv
verdicts out -q --replay other | grep -E 'inputs|case.db|^='
echo "== another rule"
rule </dev/null
verdicts out -q --replay case --rules rules | grep rules
echo "== a changed result"
cp -r out bad
sqlite3 bad/case.db "update allocation set note = 'x'; vacuum"
printf 'x' | dd of=bad/上报/县级汇总.xlsx bs=1 seek=99 conv=notrunc status=none
rm bad/内部/报送进度.xlsx
verdicts bad -q --replay case | grep replay
cp out/case.db bad/case.db
sqlite3 bad/case.db "vacuum"
verdicts bad -q --replay case | grep case.db
sqlite3 bad/case.db "drop view retired; create view retired as select * from persons; drop index persons_key"
verdicts bad -q --replay case | grep case.db
echo "== with a former period, and of a merge"
verdicts out -q --replay case --previous set
mingce merge out -o up -q
verdicts up -q --replay case
verdicts out -q --replay nothing
verdicts out -q --replay case --proof x
