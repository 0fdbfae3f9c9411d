# The city with all its counties: what was planted is found, each on its row with its money, and nothing else;
# the figures of the source document come out; each place is paid by its own rates. Then each county by itself:
# it packs, and the packs make the city, measure by measure; the person in two districts counts once.
# One case, so that the city is counted once.
mkdir reports
ln -s "$ROOT"/reports/* reports/
rm reports/50-feedback.lua reports/feedback # a workbook for each of ninety units
mingce run "$ROOT/fixtures/nantong" -o out -q --reports reports
"$PYTHON" "$ROOT/tests/tools/answers.py" out nantong
echo "== notes: none; money at risk: of each kind of lead"
db "select count(*) from finding where severity = 'note'" \
    "select lead, count(*), sum(at_risk_fen) from finding where lead is not null group by 1 order by 1"
echo "== the figures of the document"
cells 内部/数据质量.xlsx 文稿数据核对!A6:G26
echo "== places"
db "select measure, subject_id, numerator from measure where level = 'place' and numerator > 0 order by 1, 2" \
    "select measure, numerator from measure where level = 'case' and measure in ('retired', 'party_members', 'members',
     'temporary_orgs', 'temporary_members', 'managed_members', 'retired_orgs', 'pilots', 'points', 'points_promoted',
     'points_skipped', 'six_have_passed', 'six_have_unjudged', 'inkind_items') order by 1"
echo "== temporary branches add no one: homes are elsewhere, and none hands up dues but the planted one"
db "select count(*) from members m join orgs o using (org_id) where o.org_kind = '临时党支部'" \
    "select count(*) from allocation a join orgs o on o.org_id = a.subject_id
     where a.fund = 'dues_refund' and o.org_kind = '临时党支部'"
echo "== funds: subjects, fen; scope and heads of the 600 yuan"
db "select fund, count(*), sum(amount_fen) from allocation where amount_fen is not null group by 1 order by 1" \
    "select distinct u.region_code from allocation a join units u on u.unit_id = a.subject_id
     where a.fund = 'activity' and a.amount_fen > 0"
"$PYTHON" - <<'PY'
import openpyxl, sqlite3
book = openpyxl.load_workbook("out/审计/经费审计.xlsx", data_only=True)


def rows(name, first):
    """The numbered rows of a sheet, by its headings."""
    sheet = book[name]
    return [row for row in sheet.iter_rows(values_only=True) if str(row[first]).isdigit()]


db = sqlite3.connect("out/case.db")
place = dict(db.execute("""select o.org_name, u.region_code from orgs o join units u using (unit_id)"""))
print("== C1: heads, standard, due, of the city's own units")
for row in rows("应拨测算", 0):
    if row[2] == "活动经费" and row[10]:
        print(row[1], *row[3:7], row[9], row[10], row[20])
print("== C2: rates by place; where the refund was not what was due")
rates = {}
for row in rows("党费核对", 0):
    rates.setdefault(place[row[1]], set()).add(row[10])
    if row[13]:
        print(row[1], row[9:14])
print(sorted((code, sorted(of)) for code, of in rates.items()))
print("== C5: due, received, rate by source")
for row in rows("来源到位", 0):
    print(*row[1:3], *row[4:8])
print("== what must agree")
for row in rows("勾稽核对", 0):
    print(row[1], row[7])
PY
echo "== two per cent, by the total of each county; the same by hand"
cells 上报/年度考核.xlsx 综合考评折算表!A4:H14
"$PYTHON" - <<'PY'
import csv, os, sqlite3
from fractions import Fraction as F

totals = {}
with open(os.environ["ROOT"] + "/fixtures/nantong/评分.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        totals.setdefault(row["被考核单位"], []).append(F(row["分值"]))
items = {row[0]: row[1] for row in sqlite3.connect("out/case.db").execute(
    "select number, points from item where assessment = 'annual' and mode <> 'group' and points is not null")}
bad = 0
for unit, total, converted in sqlite3.connect("out/case.db").execute(
        "select subject_id, total, converted from grade where assessment = 'annual' and total is not null"):
    # an item that was not in force in 2018 is left out of what could be had
    most = sum(F(points) for number, points in items.items() if number != "6.4")
    bad += F(total) != 100 * sum(totals[unit]) / most or F(converted) != F(total) * 2 / 100
print(len(totals), "counties,", bad, "differ")
PY

echo "== each county by itself: what it finds"
mv out whole
mkdir few
ln -s "$ROOT/reports/00-style.lua" "$ROOT/reports/70-upper.lua" few/ # the counties' workbooks are not looked at
printf '%064d\n' 7 >key && chmod 600 key
for folder in "$ROOT"/fixtures/nantong/counties/*; do
    name=${folder##*/}
    mingce run "$folder" -o "$name" -q --reports few >/dev/null
    mingce pack "$name" -o "$name.pack" --key key -q
    echo "$name: $("$PYTHON" "$ROOT/tests/tools/answers.py" "$name" nantong "counties/$name/" | tr '\n' ';')"
done
mingce merge ./*.pack -o out --key key -q
cells 上报/市级汇总.xlsx 报送情况!A3:F13
db "select place, persons, repeated from merged_case" \
    "select measure, subject_id, numerator from measure where measure in ('temporary_orgs', 'pilots', 'pilots_province',
     'pilots_city', 'pilots_county', 'party_members', 'retired') and (subject_id = '320600' or measure not like 'pilots%')
     order by 1, 2"
echo "== what each place is due: the 600 yuan in the city's own units, performance in one county, refunds by place"
for name in 海安市 海门市 如皋市 市本级; do
    sqlite3 "$name/case.db" "select '$name', fund, count(*), sum(amount_fen) from allocation
        where amount_fen is not null group by 2 order by 2" \
        "select '$name', 'refund', round(100.0 * sum(a.amount_fen) / sum(t.handed_up), 2) || '%'
         from allocation a join dues_transfers t on t.org_id = a.subject_id where a.fund = 'dues_refund'"
done
echo "== measures that differ from those of all rosters at hand: lists, of which each county has one; the city's list"
db "attach 'whole/case.db' as w; select m.measure, m.numerator, m.denominator, x.numerator, x.denominator
    from measure m join w.measure x on x.measure = m.measure and x.level = 'case'
    where m.level = 'case' and (m.numerator is not x.numerator or m.denominator is not x.denominator) order by 1" \
    "attach 'whole/case.db' as w; select count(*) > 400 from measure m join w.measure x using (measure, numerator)
    where m.level = 'case' and x.level = 'case' and m.denominator is x.denominator"
