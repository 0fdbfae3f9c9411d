# The script for who has no mingce: it agrees with what a run wrote, and finds what was changed.
small_case
run_out
again() {
    sh "$ROOT/docs/recompute.sh" "$1" 2>&1
    echo "= $?"
}
again out
spoilt() {
    rm -rf bad
    cp -r out bad
}
echo "== an amount in case.db"
spoilt
sqlite3 bad/case.db "update allocation set amount_fen = amount_fen + 100 where subject_id = 'O1'"
again bad | grep -v ^agrees
echo "== a row of a roster, and a leaf"
spoilt
sqlite3 bad/case.db "update persons set name = '王壹' where person_id = 'P1'; update leaf set salt = sha256 where table_name = 'units' and unit_id = 'U2'"
again bad | grep -v ^agrees
echo "== names of columns, a view, an index that lies"
exchange="replace(replace(replace(sql, '\"name\"', '\"@\"'), '\"sex\"', '\"name\"'), '\"@\"', '\"sex\"')"
schema() {
    sqlite3 bad/case.db "pragma writable_schema = on; update sqlite_schema set sql = $1"
}
spoilt
schema "$exchange where name = 'persons'"
again bad | grep -v ^agrees
spoilt
sqlite3 bad/case.db "drop view retired; create view retired as select * from persons"
again bad | grep -v ^agrees
spoilt
schema "replace(sql, 'person_id', 'name') where name = 'persons_key'"
sqlite3 bad/case.db "reindex persons_key"
schema "replace(sql, 'name', 'person_id') where name = 'persons_key'"
again bad | grep -v ^agrees
echo "== what would become SQL, or a command of sqlite3"
spoilt
sqlite3 bad/case.db "update leaf set salt = char(39) || ');' || char(10) || '.shell touch touched' where ordinal = 0 and table_name = 'units'"
again bad | grep -v ^agrees
sed -i '/"table": "units"/,/}/s/"columns": \[/&"x\\"; \\n.shell touch touched\\n", /' bad/manifest.json
again bad | sed -n '1,2p'
find . -name touched
echo "== a workbook, and one too many"
spoilt
echo x >>bad/上报/县级汇总.xlsx
touch bad/反馈/zz.xlsx
again bad | grep -v ^agrees
echo "== the manifest"
spoilt
sed -i 's/"amount_fen": 1000000/"amount_fen": 1000001/; 0,/"root": "./s//"root": "x/; 0,/"order": "/s//"order": "1); /' bad/manifest.json
again bad | grep -v ^agrees
echo "== the record of runs"
spoilt
cat out/chain.txt out/chain.txt >bad/chain.txt
again bad | grep -v ^agrees
again case
sh "$ROOT/docs/recompute.sh"
