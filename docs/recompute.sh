#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Recomputes a result of mingce from the result alone: sh recompute.sh OUT
# It wants sqlite3, awk and sha256sum, and nothing of mingce. Each line begins with "agrees" or
# "differs"; the exit status is 1 if anything differs. evidence.md tells what each step means.
set -u
export LC_ALL=C
[ $# -eq 1 ] || { echo "usage: sh recompute.sh OUT" >&2; exit 2; }
cd "$1" || exit 3
[ -f manifest.json ] || { echo "$1: no manifest.json in it" >&2; exit 3; }
[ -f case.db ] || { echo "$1: no case.db in it" >&2; exit 3; }
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
mkdir "$work/whole" "$work/rows" "$work/leaf" "$work/node"

# Newer sqlite3 would show control characters as something else.
raw=$(sqlite3 -escape off :memory: 'select 1' >/dev/null 2>&1 && echo '-escape off')
# shellcheck disable=SC2086
sq() { sqlite3 -batch -init /dev/null $raw "$@"; }

# says WHAT: what was read is the list of what differs; nothing: it agrees.
says() {
    sed 's/^/    /' >"$work/list"
    if [ -s "$work/list" ]; then
        : >"$work/differs"
        echo "differs: $1"
        head -n 20 "$work/list"
    else
        echo "agrees:  $1"
    fi
}
# none WHAT SQL: rows of the query are what differs. m is the manifest.
none() { sq -readonly case.db "attach '$work/m.db' as m" "$2" 2>&1 | says "$1"; }
# digests FOLDER: "SHA-256  name" of each file in it.
digests() { (cd "$work/$1" && find . -type f | sed 's/^\.\///' | xargs -r sha256sum); }

# The manifest as tables. What stands in it goes into SQL below: names of columns and nothing else.
sq "$work/m.db" >"$work/err" 2>&1 <<'SQL'
create table text as select cast(readfile('manifest.json') as text) as t;
create table output as select json_extract(value, '$.sha256') as sha256, json_extract(value, '$.path') as path
    from text, json_each(t, '$.outputs');
create table sealed as select json_extract(value, '$.table') as name, json_extract(value, '$.order') as by,
    coalesce(json_extract(value, '$.root'), json_extract(value, '$.sha256')) as sha256, json_extract(value, '$.unit') as unit,
    json_extract(value, '$.rows') as rows, json_extract(value, '$.columns') as columns from text, json_each(t, '$."case.db"');
create table odd as select name from sealed where name glob '*[^a-z0-9_]*' or by glob '*[^a-z0-9_, "]*' or unit glob '*[^a-z0-9_]*'
    or columns is null or exists (select 1 from json_each(columns) where value glob '*[' || char(1) || '-' || char(31) || '"]*');
delete from sealed where name in odd;
SQL
{ cat "$work/err"; sq "$work/m.db" 'select name from odd' 2>&1; } | says "manifest.json can be read"

# 1. Every file has the digest in the manifest, and there is no other.
sq "$work/m.db" "select sha256 || '  ' || path from output" | sha256sum -c --quiet 2>&1 | says "files: SHA-256 of each workbook and ledger"
find . -type f | sed 's/^\.\///' | sort >"$work/there"
{ sq "$work/m.db" "select path from output"; printf '%s\n' manifest.json manifest.json.minisig chain.txt case.db; } |
    sort | comm -23 "$work/there" - | says "files: none too many"

# The record of runs: each line has the digest of the one before, the last that of this manifest.
{
    before=$(printf '%064d' 0)
    while read -r number when manifest told; do
        [ "$told" = "$before" ] || echo "chain.txt: line $number does not follow from the one before"
        before=$(printf '%s\t%s\t%s\t%s\n' "$number" "$when" "$manifest" "$told" | sha256sum | cut -c 1-64)
        echo "$manifest" >"$work/last"
    done <chain.txt
    [ "$(cat "$work/last")" = "$(sha256sum <manifest.json | cut -c 1-64)" ] || echo "chain.txt: its last line is of another manifest.json"
    [ ! -f manifest.json.minisig ] || grep -q "chain:[0-9]*:$before" manifest.json.minisig || echo "manifest.json.minisig: is over another chain.txt"
} 2>&1 | says "chain.txt holds together, and ends in this manifest.json"

# 2. Tables that are sealed as a whole. A value is n; for NULL, else t or d, its length in bytes, a
# colon and the value; a row ends in a line feed.
bytes="(select group_concat('iif(\"' || c.name || '\" is null, ''n;'', iif(typeof(\"' || c.name || '\") = ''text'', ''t'', ''d'') || length(cast(\"' || c.name || '\" as blob)) || '':'' || \"' || c.name || '\")', ' || ') from (select value as name from json_each(s.columns)) c)"
sq -readonly case.db "attach '$work/m.db' as m" "select '.output $work/whole/' || name || char(10) || 'select ' || $bytes || ' from main.\"' || name
    || '\"' || iif(name = 'seal', ' where table_name <> ''seal''', '') || ' order by ' || by || ';' from sealed s where unit is null" >"$work/whole.sql"
sq -readonly case.db <"$work/whole.sql" >"$work/err" 2>&1
{ cat "$work/err"; sq "$work/m.db" "select sha256 || '  ' || name from sealed where unit is null" |
    (cd "$work/whole" && sha256sum -c --quiet 2>&1); } | says "case.db: SHA-256 of each table of results, and of the schema"
# What the values are called, what views show, and that an index has the rows of its table.
none "case.db: names of columns" "select name from sealed s where name <> 'sqlite_schema' and columns is not
    (select json_group_array(c.name) from (select name from pragma_table_info(s.name) order by cid) c)
    union all select 'manifest.json has no digest of the schema' where not exists (
        select 1 from sealed where name = 'sqlite_schema' and columns = '[\"type\",\"name\",\"tbl_name\",\"sql\"]')"
sq -readonly case.db "pragma integrity_check" 2>&1 | grep -vx ok | says "case.db: tables and indexes agree"

# 3. Rosters: a tree of digests, a leaf for each unit: its id as a value, a line feed, its rows.
sq -readonly case.db "attach '$work/m.db' as m" "select 'delete from r; insert into r select coalesce(' || iif(unit = '', 'null', 't.\"' || unit || '\"')
    || ', (select s.unit_id from source s where s.source_id = t._source), ''''), ' || $bytes || ' || char(10) from main.\"' || name || '\" t order by ' || by
    || '; select writefile(''$work/rows/' || name || '.'' || cast(ordinal as integer), ''t'' || length(cast(unit_id as blob)) || '':'' || unit_id || char(10)
       || (select group_concat(row, '''') from (select row from r where r.unit = l.unit_id order by r.rowid))) from leaf l where table_name = ''' || name || ''';'
    from sealed s where unit is not null and rows > 0" >"$work/rows.sql"
{ echo "create temp table r (unit, row); create index temp.of_unit on r (unit);"; cat "$work/rows.sql"; } | sq -readonly case.db >"$work/lengths" 2>"$work/err"
# A leaf is SHA-256 over a byte 0, its salt and the digest of its rows. What is no name, number or digest goes into no SQL.
sq -readonly case.db "select table_name || '.' || cast(ordinal as integer), iif(length(salt) <> 64 or salt glob '*[^0-9a-f]*', '00', salt),
    iif(length(sha256) <> 64 or sha256 glob '*[^0-9a-f]*', '-', sha256) from leaf where table_name not glob '*[^a-z0-9_]*'" | tr '|' ' ' >"$work/leaves"
digests rows | awk -v to="$work/leaf/" 'NR == FNR { salt[$1] = $2; next }
    { printf "select writefile(\047%s%s\047, x\04700%s%s\047);\n", to, $2, salt[$2], $1 }' "$work/leaves" - | sq :memory: >"$work/lengths" 2>>"$work/err"
digests leaf | awk '{ print $2, $1 }' | sort >"$work/found"
{ cat "$work/err"; awk '{ print $1, $3 }' "$work/leaves" | sort | comm -3 - "$work/found" | awk '{ print $1 }' | uniq; } |
    says "case.db: the leaf of each unit in each roster"
# A node is SHA-256 over a byte 1 and the two below it; who has no neighbour goes up alone (RFC 6962).
sed 's/\.\([0-9]*\) / \1 /' "$work/found" | sort -k1,1 -k2,2n >"$work/level"
while [ "$(cut -d' ' -f1 "$work/level" | uniq -d | wc -l)" -gt 0 ]; do
    rm -f "$work/node"/*
    awk -v to="$work/node/" -v up="$work/up" '
        function alone() { if (held != "") print table, place, held >up; held = "" }
        $1 != table { alone(); table = $1; place = 0 }
        held == "" { held = $3; next }
        { printf "select writefile(\047%s%s.%d\047, x\04701%s%s\047);\n", to, table, place++, held, $3; held = "" }
        END { alone(); close(up) }' "$work/level" | sq :memory: >"$work/lengths"
    { [ ! -f "$work/up" ] || cat "$work/up"; digests node | awk '{ print $2, $1 }' | sed 's/\.\([0-9]*\) / \1 /'; } | sort -k1,1 -k2,2n >"$work/level.up"
    rm -f "$work/up"
    mv "$work/level.up" "$work/level"
done
{ awk '{ print $1, $3 }' "$work/level"; sq "$work/m.db" "select name || ' e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    from sealed where unit is not null and rows = 0"; } | sort >"$work/roots"
sq "$work/m.db" "select name || ' ' || sha256 from sealed where unit is not null" | sort | comm -3 - "$work/roots" |
    awk '{ print $1 }' | uniq | says "case.db: the root of each roster"

# 4. Control totals: rows, findings and allocations, added up again.
total() { # name, query, its columns for json_object
    none "control totals: $1" "with own(v) as (select json_object($3) from ($2)),
        told(v) as (select json(value) from text, json_each(t, '\$.control_totals.$1'))
        select 'case.db gives ' || v from (select v from own except select v from told)
        union all select 'manifest.json says ' || v from (select v from told except select v from own)"
}
total records 'select table_name, sum(records) as r, sum(used) as u, sum(excluded) as e from source
    where table_name is not null group by 1' "'table', table_name, 'records', r, 'used', u, 'excluded', e"
total findings 'select severity, count(*) as n, count(waived_by) as w from finding group by 1' \
    "'severity', severity, 'count', n, 'waived', w"
total allocations 'select fund, count(*) as n, sum(amount_fen) as a from allocation group by 1' \
    "'fund', fund, 'lines', n, 'amount_fen', a"
none "rows of each file = used + excluded" "select path from source where records <> used + excluded"

# 5. Money. Amounts are in fen. A line is its quantity times its rate, rounded as the fund says.
# So is the sum of lines that are rounded as one; exact_fen is 12, 12.5 or 25/3. NULL: beyond 64 bits.
rounded="with exact (what, n, d, fen, rounding) as (
    select fund || ' ' || subject_id, quantity * rate_num, rate_den, amount_fen, rounding from allocation
        where fund not in (select fund from pool)
    union all select fund || coalesce(' ' || each_id, ''), iif(length(exact_fen) > 18, null, cast(replace(exact_fen, '.', '') as integer)),
        case when instr(exact_fen, '/') then cast(substr(exact_fen, instr(exact_fen, '/') + 1) as integer)
             when instr(exact_fen, '.') then cast('1' || substr('000000000000000000', 1, length(exact_fen) - instr(exact_fen, '.')) as integer)
             else 1 end, pool_fen, rounding from pool where exact_fen is not null),
rounded as (select *, iif(typeof(n) = 'integer' and n >= 0 and d > 0, n / d + case rounding when 'down' then 0 when 'up' then n % d > 0
    when 'half-up' then n % d >= d - n % d when 'half-even' then n % d + (n / d % 2 = 1) > d - n % d end, null) as due from exact)"
none "allocations: quantity x rate, rounded" "$rounded select what, fen, due from rounded where fen <> due or n < 0 or d <= 0"
none "pools are shared out whole" "select p.fund, p.fen, a.fen from
    (select fund, sum(pool_fen) as fen, sum(lines) as n from pool group by 1) p left join
    (select fund, sum(amount_fen) as fen, count(*) as n from allocation group by 1) a on a.fund = p.fund
    where p.fen is not coalesce(a.fen, 0) or p.n is not coalesce(a.n, 0)"
none "dues: each refund is its rate of what was handed up, to the fen" "with period(a, b) as (select (select value from run
        where key = 'period_first'), (select value from run where key = 'period_last')),
    t as (select d.* from dues_transfers d, period where period between substr(a, 1, length(period)) and substr(b, 1, length(period))),
    up as (select org_id, sum(handed_up) as fen from t where length(period) =
        (select min(length(o.period)) from t o where o.org_id = t.org_id) group by 1)
    select a.subject_id, a.amount_fen, u.fen, f.value from allocation a left join up u on u.org_id = a.subject_id
    left join figure f on f.what = 'fund' and f.name = a.fund and f.subject_id = a.subject_id and f.parameter = 'dues.refund_percent'
    where a.fund = 'dues_refund' and coalesce(abs(100 * a.amount_fen - u.fen * f.value) >= 100, 1)"

echo "due and paid, in fen (to be read; what differs is on the findings sheet):"
sq -readonly case.db "select '    ' || fund || ': due ' || sum(amount_fen) from allocation group by fund;
    select '    dues handed back: ' || coalesce(sum(refunded), 0) from dues_transfers;
    select '    allowances paid, ' || kind || ': ' || sum(amount) from allowance_rows group by kind;
    select '    payments, ' || coalesce(fund_kind, '-') || ': ' || sum(amount) from payments group by fund_kind" 2>&1
sq -readonly case.db "$rounded select '    not checked, beyond 64 bits: ' || what from rounded where due is null"
[ ! -f "$work/differs" ]
