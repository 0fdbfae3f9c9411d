# The year, by hand, for two units of two groups. U1 has branch O2 (three members) below O1, U2 the joint branch O3.
# Without adoption nobody is judged. What no roster tells is left out, and the rest made up to 100.
small_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,行政区划代码,考核类别,在职联络员,固定活动场所
U1,景洪市教育体育局,教体局,机关,532801,机关,刀小明,活动室
U2,景洪市卫生健康局,卫健局,事业,532801,事业,,
V1,江北社区,,村社区,532801,,,
ROWS
roster 任职.csv <<'ROWS'
人员编号,任职支部,党内职务,任职时间,是否离退休
P2,O2,书记,2020-05,是
P6,O3,书记,2020-05,是
ROWS
run_out
db "select reason, count(*) from evaluation where name = 'annual' group by 1"
sed -i 's/period/adopt = { "ASSESS-ANNUAL" }, period/' case/case.lua
cat >>case/活动台账.csv <<'ROWS'
B1,2021-05-10,O2,党员大会,二季度,3,
B2,2021-08-10,O2,党员大会,三季度,3,
B3,2021-03-20,O2,主题党日,,3,
B4,2021-06-20,U1,志愿服务,清扫,3,
B5,2021-12-20,O2,组织生活会,,3,
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,指标,评分来源,分值,依据,文号
2021,U1,书记述职评议,县评,3.5,,
2021,U1,1.4,复核,3,联络员年中退休,老干1号
2021,U2,加分,加分,8,获奖很多,西发1号
2021,U2,扣分,扣分,-0.5,迟报,老干2号
ROWS
run_out
for u in U1 U2; do
    db "select s.item_id, s.raw, s.points, s.max_points, s.state from score s join item i using (assessment, item_id)
        where assessment = 'annual' and subject_id = '$u' and (state = 'ok' or i.mode = 'group') order by i.ordinal"
done
db "select subject_id, peer_group, base, bonus, penalty, total, rank, grade, converted, note from grade where assessment = 'annual'" \
    "select subject_id, kind, points, counted, state from score_event" \
    "select item_id, count(*) from score where assessment = 'annual' and state = 'left out' group by 1"
# The same sums apart from the engine.
"$PYTHON" - <<'PY'
import sqlite3
from fractions import Fraction as F
db = sqlite3.connect("out/case.db")
for unit in "U1", "U2":
    rows = db.execute("""select s.points, s.max_points, s.state from score s join item i using (assessment, item_id)
        where assessment = 'annual' and subject_id = ? and i.mode <> 'group' and s.max_points is not null""", (unit,)).fetchall()
    got = sum(F(p) for p, m, state in rows if state == "ok")
    of = sum(F(m) for p, m, state in rows if state == "ok")
    left = sum(F(m) for p, m, state in rows if state == "left out")
    print(unit, got, of, left, got * 100 / of)
PY
echo "== no roster of people: not judged"
rm -r case/景洪市卫生健康局
rm -r out
run_out
db "select subject_id, total, note from grade where assessment = 'annual'"
echo "== in Nantong two hundredths of the whole are the city's own rule; a stricter county by --set"
run_out --set assess.annual.whole=1000 --set assess.annual.pass=70
db "select subject_id, converted, grade from grade where assessment = 'annual'"
