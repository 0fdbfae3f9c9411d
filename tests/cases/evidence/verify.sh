# A result that holds, and each thing that may be wrong with one; --json and -q.
small_case
run_out
verdicts out
mingce verify out --json >said
sqlite3 :memory: "select json_extract(value, '$.check'), json_extract(value, '$.verdict')
    from json_each(readfile('said'), '$.checks')" | paste -sd' '
spoilt() {
    rm -rf bad
    cp -r out bad
}
echo "== a workbook, one too many, one missing"
spoilt
echo x >>bad/上报/县级汇总.xlsx
touch bad/反馈/zz.xlsx
rm bad/内部/数据质量.xlsx
verdicts bad -q
echo "== an amount"
spoilt
sqlite3 bad/case.db "update allocation set amount_fen = amount_fen + 100 where subject_id = 'O1'"
verdicts bad -q
echo "== a row of one unit; a row of another goes"
spoilt
sqlite3 bad/case.db "update persons set name = '王壹' where person_id = 'P1'; delete from orgs where org_id = 'O4'"
verdicts bad -q
echo "== a row from unit to unit, and a unit that goes"
spoilt
sqlite3 bad/case.db "update persons set unit_id = 'U2' where person_id = 'P1'; delete from units where unit_id = 'V1'"
verdicts bad -q
echo "== tables"
spoilt
sqlite3 bad/case.db "drop table waivers; create table more (a); update source set used = used - 1 where source_id = 2"
verdicts bad -q
echo "== names of columns, a view, an index, and one that lies"
exchange="replace(replace(replace(sql, '\"name\"', '\"@\"'), '\"sex\"', '\"name\"'), '\"@\"', '\"sex\"')"
schema() {
    sqlite3 bad/case.db "pragma writable_schema = on; update sqlite_schema set sql = $1"
}
spoilt
schema "$exchange where name = 'persons'"
verdicts bad -q
status mingce verify bad --prove U1 -o u1.json
spoilt
sqlite3 bad/case.db "drop view retired; create view retired as select * from persons"
verdicts bad -q
spoilt
sqlite3 bad/case.db "drop index persons_key; create view more as select 1; alter table waivers add column more any"
verdicts bad -q
spoilt
schema "replace(sql, 'person_id', 'name') where name = 'persons_key'"
sqlite3 bad/case.db "reindex persons_key"
schema "replace(sql, 'name', 'person_id') where name = 'persons_key'"
verdicts bad -q
echo "== a manifest from before it told of the schema"
spoilt
"$PYTHON" - <<'PYTHON'
import json
manifest = json.load(open("bad/manifest.json"))
tables = [table for table in manifest["case.db"] if table["table"] != "sqlite_schema"]
for table in tables:
    del table["columns"]
manifest["case.db"] = tables
json.dump(manifest, open("bad/manifest.json", "w"))
PYTHON
verdicts bad -q
mingce verify out --prove U1 -o u1.json
verdicts bad/manifest.json --proof u1.json
spoilt
sqlite3 bad/case.db "pragma user_version = 4"
verdicts bad -q
echo "== the manifest"
spoilt
sed -i 's/"amount_fen": 1000000/"amount_fen": 1000001/; s/"records": 5/"records": 6/' bad/manifest.json
sed -i '0,/"order": "/s//"order": "1); drop /; s/"path": "上报\/县/"path": "..\/县/' bad/manifest.json
verdicts bad -q
echo "== no case.db, another file in its place"
spoilt
rm bad/case.db
verdicts bad -q
echo text >bad/case.db
verdicts bad -q
echo "== what cannot be verified"
verdicts case
spoilt
echo '{' >bad/manifest.json
verdicts bad
verdicts
verdicts out --prove U1
mkdir other && cp out/manifest.json other && mkdir other/chain.txt
verdicts other -q | tail -2
in_chinese mingce verify out -q
in_chinese mingce verify bad
