# What a declared ledger may not be, and rows that cannot be posted.
small_case
of() { # rows, key = value, …
    rm -rf out
    shipped
    echo "relation { name = \"moved\", title = \"试\", rows = [[ $1 ]] }" >rules/zz.lua
    rm -rf reports && mkdir reports && ln -s "$ROOT"/reports/* reports/
    cat >reports/zz.lua <<LUA
journal {
    name = "x", title = "试", file = "审计/x", from = "moved", kind = "kind", date = "day", amount = "fen", payee = "payee",
    order = "n", blank = "无", $3
    entries = { { kind = "a", title = "甲类", ${2:-debit = 'Assets:{payee\}', credit = 'Income:乙'} } },
}
LUA
    mingce run case -o out -q --rules rules --reports reports
    echo "= $?"
}
row="select 'a' as kind, '2021-02' as day, 5 as fen, '甲' as payee, 1 as n"
echo "== declarations"
of "$row" "debit = 'Asset:甲', credit = 'Income:乙'"
of "$row" "debit = 'Assets', credit = 'Income:乙'"
of "$row" "debit = 'Assets::甲', credit = 'Income:乙'"
of "$row" "debit = 'Assets:{paye}', credit = 'Income:乙'"
of "$row" "" "tags = { { name = 'Voucher', title = '凭证', field = 'n' } },"
of "$row" "" "tags = { { name = 'voucher', title = '凭 证', field = 'n' } },"
of "$row" "" "tags = { { name = 'voucher', title = '凭证', field = 'number' } },"
of "$row" "" "says = 'what',"
echo "== rows"
of "select 'b' as kind, '2021-02' as day, 5 as fen, '甲' as payee, 1 as n"
of "select 'a' as kind, '2021-13' as day, 5 as fen, '甲' as payee, 1 as n"
of "select 'a' as kind, '2021-01' as day, 5.5 as fen, '甲' as payee, 1 as n"
of "select 'a' as kind, '2021-01' as day, 9223372036854775807 as fen, '甲' as payee, 1 as n union all select 'a', '2021-02', 1, '甲', 2"
echo "== a file outside, the same file twice"
sed -i 's/file = "审计.x"/file = "..\/x"/' reports/zz.lua
status mingce run case -o out -q --rules rules --reports reports
of "$row" >/dev/null
sed 's/name = "x"/name = "y"/' reports/zz.lua >reports/zy.lua
status mingce run case -o out -q --rules rules --reports reports
rm reports/zy.lua
echo "== none of them left a result"
ls
echo "== nothing there: a ledger without entries"
of "select 'a' as kind, '2021-01' as day, 5 as fen, '甲' as payee, 1 as n where false"
cat out/审计/x.journal out/审计/x.beancount
echo "== rows that cannot be posted"
of "select 'a' as kind, null as day, -5 as fen, '甲' as payee, 1 as n union all select 'a', '2021', null, '乙', 2"
cat out/审计/x.journal
echo "== of a year and of a month, and what is not given; a level above others has no assertion"
of "select 'a' as kind, '2021' as day, 7 as fen, null as payee, 1 as n union all select 'a', '2021-02', 9223372036854775800, '甲', 2" \
    "debit = 'Assets:乙', credit = 'Assets:乙:{payee}'"
sed -n '/^20/,$p' out/审计/x.journal
"$PYTHON" "$ROOT/tests/tools/ledgers.py" out/审计/x
echo "== a check writes none"
mingce check case -o checked -q --rules rules --reports reports >/dev/null
find checked -name '*.journal'
