# The district judged end to end: 172 branches, 41 units in three groups, the planted rows; in a trial the drafts
# too, and the official figures stay as they were.
mingce run "$ROOT/fixtures/shunde" -o out -q
db "select assessment, count(*), count(total), count(grade) from grade group by 1" \
    "select grade, count(*) from grade where assessment = 'six_good' group by 1" \
    "select h.title, h.branches, h.judged, h.good from six_good_heads h order by h.ordinal" \
    "select peer_group, peers, graded, places, reached, given, tied from quota where assessment = 'annual'" \
    "select peer_group, grade, count(*) from grade where assessment = 'annual' group by 1, 2" \
    "select grade, count(*) from grade where assessment = 'secretary' group by 1" \
    "select grade, count(*) from grade where assessment = 'tasks' group by 1"
echo "== planted: a tie at the edge, vetoes, exempt, no roster, bonuses, changes"
db "select subject_id, total, rank, reached, grade, note from grade where assessment = 'annual'
        and subject_id in ('U26', 'U27', 'U35', 'U36', 'Y1', 'Y2')" \
    "select subject_id, kind, points, counted, state, doc_no from score_event where assessment = 'annual'" \
    "select subject_id, item_id, stage, points, state, doc_no from score_stage where assessment = 'annual'
        and subject_id in ('U07', 'U08', 'U10') and stage <> 'self'" \
    "select rule, message from finding where rule in ('bonus-unawarded', 'score-over-points', 'score-item-unknown',
        'score-change-unproved', 'score-event-unproved', 'veto-unproved', 'rubric-differs') order by rule" \
    "select count(*) from finding where rule = 'score-self-differs'"
mingce explain out U07 annual | sed -n 1,16p
cp out/case.db official.db
echo "== the same by other means"
"$PYTHON" - <<'PY'
import csv, os, sqlite3
from fractions import Fraction as F
db = sqlite3.connect("official.db")
folder = os.environ["ROOT"] + "/fixtures/shunde/"
read = lambda name: list(csv.DictReader(open(folder + name, encoding="utf-8")))
# the totals of the annual assessment, from its items
bad = 0
for unit, total, bonus, penalty in db.execute("""select subject_id, total, bonus, penalty from grade
        where assessment = 'annual' and total is not null"""):
    rows = db.execute("""select s.points, s.max_points, s.state from score s join item i using (assessment, item_id)
        where assessment = 'annual' and subject_id = ? and i.mode <> 'group' and s.max_points is not null""", (unit,))
    got = of = F(0)
    for points, most, state in rows:
        if state == "ok":
            got, of = got + F(points), of + F(most)
    bad += got * 100 / of + F(bonus) - F(penalty) != F(total)
print("totals that differ:", bad)
# what the secretaries got, from the roster: life is a share of periods, the rest was given
given = {}
for row in read("评分.csv"):
    if row["考核"] == "书记考核":
        given.setdefault(row["被考核单位"], []).append(F(row["分值"]))
life = {o: (F(p), m) for o, p, m in db.execute(
    "select subject_id, points, max_points from score where assessment = 'secretary' and item_id = 'life'")}
trained = {row["人员编号"] for row in read("培训.csv")}
bad = 0
for post, total in db.execute("select subject_id, total from grade where assessment = 'secretary' and total is not null"):
    person, org = post.split("@")
    bad += sum(given[org]) + life[post][0] + (10 if person in trained else 0) != F(total)
print("secretaries that differ:", bad)
# tasks done
state = {(row["单位代码"], row["事项序号"]): row["完成情况"] for row in read("任务进展.csv")}
items = [row["事项序号"] for row in read("任务清单.csv")]
bad = 0
for unit, total in db.execute("select subject_id, total from grade where assessment = 'tasks'"):
    due = [i for i in items if state.get((unit, i)) != "不适用"]
    bad += F(100 * sum(state.get((unit, i)) == "完成" for i in due), len(due)) != F(total)
print("task lists that differ:", bad)
PY
echo "== more names than a cell of a printed page holds: in a list"
cells 上报/年度考核.xlsx '等次名额核定表!M6:N9'
cells 上报/年度考核.xlsx 等次名额名单!A5:K150 | cut -d'|' -f2,3,10 | sort | uniq -c
echo "== a trial"
cp -r "$ROOT/fixtures/shunde" trial
sed -i 's/period/trial = true, period/' trial/case.lua
rm -r out
mingce run trial -o out -q
db "select assessment, count(*), count(total), count(grade) from grade group by 1" \
    "select grade, count(*) from grade where assessment = 'six_good_trial' group by 1" \
    "attach 'official.db' as o; select count(*) from o.grade g where not exists (select 1 from grade h where
        h.assessment = g.assessment and h.subject_id = g.subject_id and h.total is g.total and h.grade is g.grade)"
