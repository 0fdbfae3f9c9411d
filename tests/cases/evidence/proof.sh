# One unit's rows are proved to who has only manifest.json; nothing of other units shows.
small_case
run_out
mingce verify out --prove U1 -o u1.json
stat -c %a u1.json
cp out/manifest.json m.json
verdicts m.json --proof u1.json
verdicts out -q --proof u1.json
grep -cE '钱五|孙六|卫生健康局|U2' u1.json
grep -c 张三 u1.json
echo "== a changed row, one less, one of two paths swapped, another salt, place, unit, table, run"
try() {
    verdicts m.json -q --proof bad.json
}
sed 's/张三/张叁/' u1.json >bad.json && try
"$PYTHON" - <<'PYTHON'
import json
def change(name, how):
    proof = json.load(open("u1.json"))
    how(proof, {table["table"]: table for table in proof["tables"]})
    json.dump(proof, open(name + ".json", "w"), ensure_ascii=False)
change("less", lambda proof, of: of["persons"]["rows"].pop())
change("path", lambda proof, of: of["units"]["path"].reverse())
change("salt", lambda proof, of: of["persons"].update(salt=of["orgs"]["salt"]))
change("place", lambda proof, of: of["persons"].update(leaf=1))
change("unit", lambda proof, of: proof.update(unit="U2"))
change("table", lambda proof, of: of["persons"].update(table="waivers"))
change("names", lambda proof, of: of["persons"]["columns"].sort())
change("fewer", lambda proof, of: of["persons"]["columns"].pop())
change("empty", lambda proof, of: of["persons"]["rows"].append([]))
change("short", lambda proof, of: of["persons"]["rows"][1].pop())
change("long", lambda proof, of: of["persons"]["rows"][1].append(None))
change("across", lambda proof, of: of["persons"]["rows"][1].append(of["persons"]["rows"][2].pop(0)))
change("kind", lambda proof, of: of["persons"]["rows"][1].__setitem__(-1, True))
change("list", lambda proof, of: of["persons"]["rows"].__setitem__(2, "P3"))
change("more", lambda proof, of: of["persons"].update(note="所列属实"))
change("object", lambda proof, of: of["persons"].update(rows=dict(enumerate(of["persons"]["rows"]))))
change("head", lambda proof, of: proof.update(note="所列属实"))
change("where", lambda proof, of: proof.update(tables={"x'": of["persons"]}))
change("word", lambda proof, of: proof.update(tables=["persons"]))
change("none", lambda proof, of: proof.update(tables=[]))
PYTHON
for bad in less path salt place unit table names fewer empty short long across kind list more object head where word none; do
    echo "-- $bad"
    cp $bad.json bad.json && try
done
echo "== a member twice: one reader takes the first, another the last"
sed 's/"unit": "U1"/&, "unit": "U2"/' u1.json >bad.json && try
sed 's/"table": "persons"/&, "rows": []/' u1.json >bad.json && try
echo "== another unit, another run"
mingce verify out --prove U2 -o u2.json
sed 's/"unit": "U2"/"unit": "U1"/' u2.json >bad.json && try
sed -i 's/卫健局机关党支部/卫健局支部/' case/党组织名册.csv
run_out
verdicts out -q --proof u1.json
echo "== what cannot be proved"
status mingce verify out --prove U9 -o u9.json
status mingce verify out --prove U1 -o u1.json
status mingce verify out --proof m.json
status mingce verify out --proof nothing.json
sqlite3 out/case.db "update leaf set sha256 = 'x'"
status mingce verify out --prove U1 -o u3.json
ls
