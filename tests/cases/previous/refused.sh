# What is no result of a former period of this place.
small_case
run_out
before() { # what is given
    echo "== $1"
    status mingce run case -o other -q --previous "$1"
}
before nowhere
before case
echo 'no database' >text.db
before text.db
before out
cp out/case.db newer.db
sqlite3 newer.db 'pragma user_version = 99'
before newer.db
cp out/case.db foreign.db
sqlite3 foreign.db 'pragma application_id = 1'
before foreign.db
cp -r out elsewhere
sqlite3 elsewhere/case.db "update run set value = '532800' where key = 'place'"
before elsewhere
sed -i 's/2021-12-31/2022-12-31/; s/"2021"/"2022"/' case/case.lua
echo "== the former result had no persons"
mkdir -p without && cp -r case/* without && rm without/*/人员名册.csv
sed -i 's/2022/2021/g' without/case.lua
mingce run without -o less -q
status run_out --previous less
db "select what, name, reason from evaluation where name in ('previous_persons', 'person_moves', 'arrival-unexplained', 'closing_change') order by 1, 2"  "select count(*) from measure where measure = 'closing_change'"
echo "== it has no such relation, or no such column"
shipped
cat >rules/zz.lua <<'LUA'
relation { name = "newer", title = "新的", rows = [[ select unit_id, 1 as one from units ]] }
relation { name = "previous_newer", title = "上期新的", previous = true, rows = [[ select one from newer ]] }
measure { name = "newer_before", title = "上期新的", level = "case", count = { of = "previous_newer" } }
LUA
status run_out --rules rules --previous less
db "select what, name, reason from evaluation where name like '%newer%'"
echo "== a mistake in it is one of the rule"
sed -i 's/select one from/select won from/' rules/zz.lua
status run_out --rules rules --previous less
