# A case.db from elsewhere, and the folder around it: what was put in runs nothing, reaches nothing and keeps nobody
# waiting; each command says that no run wrote it.
small_rules
mingce run case -o good -q --rules rules --reports reports >/dev/null
mkfifo pipe
again() { # SQL: a copy of the result with that done to it
    rm -rf bad
    cp -r good bad
    sqlite3 bad/case.db "$1" || echo "sqlite3: $?"
}
all() {
    for words in "explain bad U1 heads" "explain bad U1 meeting" "diff good bad" "diff bad good" "pack bad -o pack" \
        "merge bad -o upper --rules rules --reports reports" "verify bad --prove U1 -o proof.json" \
        "audit digits bad --table people --amount paid --rules rules --reports reports"; do
        # shellcheck disable=SC2086
        timeout 60 "$MINGCE" $words >said 2>&1
        echo "$? $(grep -E '^mingce: ' said | head -n 1)"
        rm -rf pack upper proof.json
    done | sort | uniq -c | sed 's/^ *//'
    timeout 60 "$MINGCE" verify bad >said 2>&1
    echo "$? verify: $(grep -c ^FAILS said) fail"
}
echo "A trigger, a virtual table, and views in the place of our tables:"
again "create trigger t after insert on finding begin select 1; end" && all
again "create virtual table t using fts5(x)" && all
again "alter table measure rename to m; create view measure as with recursive r(n) as (select 1 union all select n + 1 from r) select m.* from m, r" 2>/dev/null
again "create table m as select * from run; drop table run; create view run as with recursive r(n) as (select 1 union all select n + 1 from r) select m.* from m, r where m.key <> 'x' limit -1" && all
echo "Kept queries that do something else:"
again "update query set sql = 'attach ''good/case.db'' as x'" && all
again "update query set sql = 'vacuum into ''copy.db'''" && all
again "update query set sql = 'pragma writable_schema = on'" && all
again "update query set sql = 'select load_extension(''x'') as subject_id, 1 as a_source, 1 as a_line'" && all
again "update query set sql = 'select 1) union select 2; drop table run; --'" && all
echo "An order that asks:"
again "update seal set row_order = '(select sql from sqlite_schema)'" && all
echo "A file that says it has a log, one that is a pipe, one that is cut:"
again "pragma journal_mode = wal; delete from finding" >/dev/null && all
rm bad/case.db
ln -s ../pipe bad/case.db
all
again "select 1" >/dev/null
head -c 20000 good/case.db >bad/case.db
all
echo "Links that lead round, a pipe in the folder, and one as a workbook:"
again "select 1" >/dev/null
ln -s . bad/a
ln -s . bad/b
mkfifo bad/c
rm bad/汇总.xlsx
mkfifo bad/汇总.xlsx
timeout 60 "$MINGCE" verify bad | grep FAILS
echo "Bytes that are no text:"
again "update label set title = cast(x'ff1b5b324a' as text) where kind = 'measure'"
mingce explain bad U1 heads --json | "$PYTHON" -c 'import json, sys; print(json.load(sys.stdin).__class__.__name__)'
mingce explain bad U1 heads | LC_ALL=C grep -c "$(printf '\033')"
ls
