# What if a standard of money were another: each fund by unit and by person. What is paid for months of posts is told
# by the persons' names and their units; ids of months and persons are for programs.
small_case
shipped
cat >rules/zz.lua <<'LUA'
parameter { name = "tried.month", title = "每月补贴", unit = "fen", { value = 30000, basis = "ROSTER-FORM" } }
parameter { name = "tried.gone", title = "不再发", unit = "text", { value = "无", basis = "ROSTER-FORM" } }
relation { name = "tried", title = "试", rows = [[
    select p.person_id || '@O1@2021-0' || m.column1 as month_id, p.person_id, p.name, p.unit_id, m.column1 as n, u.region_code
    from persons p join units u on u.unit_id = p.unit_id, (values (1), (2), (3)) m
    where p.person_id in ('P1', 'P2', 'P3', 'P5') and p.name <> parameter('tried.gone') ]] }
level { name = "tried_month", title = "月", from = "tried", id = "month_id", label = "name", place = "region_code" }
fund {
    name = "a_month", title = "某补贴", per = "tried_month", over = "tried", basis = "ROSTER-FORM",
    amount = function(month, p)
        if is(month.n, 1) then return p.tried.month / 3 end
        return p.tried.month
    end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
sed -i 's/^P5,钱五/P5,张三/' case/*/人员名册.csv
mingce run case -o out -q --rules rules
mingce run case -o more -q --rules rules --set tried.month=30050 --set tried.gone=李二
db "select subject_id, unit_id, person_id, amount_fen from allocation where fund = 'a_month' order by 1"
mingce diff out more -o moves.xlsx
echo "== the workbook: no ids of persons"
"$PYTHON" "$ROOT/tests/tools/cells.py" moves.xlsx 变化概览 金额变化（按单位） 金额变化（按个人） | sed '/改动/d'
mkdir unpacked && "$PYTHON" -m zipfile -e moves.xlsx unpacked && (cd unpacked && grep -rhoE 'P[0-9]+@?' . | sort -u)
echo "== for programs"
mingce diff out more --json | sed -n '/"by": "unit"/,/^    }/p; /"by": "person"/,/^    }/p' | grep -vE 'rank|grade'
echo "== one unit is not said: what it gets stands by itself"
sed -i 's/p.unit_id, m.column1/nullif(p.unit_id, '"'U2'"') as unit_id, m.column1/' rules/zz.lua
mingce run case -o other -q --rules rules
mingce diff out other -q | sed -n '/^amounts/,/^[a-z]* *某补贴/p'
