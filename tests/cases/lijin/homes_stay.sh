# Joining an alliance changes nobody's home (LJ-05, X36): without the rosters of the alliances, all
# that is counted of people, members and organisations is the same, unit by unit.
cp -r "$ROOT/fixtures/lijin" case
counted() {
    run_out >/dev/null
    db "select measure, level, subject_id, numerator, denominator from measure where measure in (
        select name from rule where kind = 'measure' and (path like '%/01-people.lua:%'
        or path like '%/02-organisations.lua:%')) order by 1, 2, 3"
}
counted >with
db "select numerator from measure where measure = 'alliance_persons' and level = 'case'"
find case -name '联盟*' -delete
counted >without
db "select count(*), min(reason) from evaluation where name = 'alliance_persons'"
[ -s with ] && echo counted
cmp with without && echo same
