# The branch's figures counted once more from its files by other means: plain Python, no store.
mingce run "$ROOT/fixtures/jinta" -o out -q
"$PYTHON" - "$ROOT/fixtures/jinta/金塔县财政局" <<'PY'
import csv, io, sqlite3, sys
from decimal import Decimal

def rows(name):
    data = open(f"{sys.argv[1]}/{name}.csv", "rb").read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    table = list(csv.reader(io.StringIO(text)))
    if not table[0][-1]:
        table.pop(0)
    return [dict(zip(table[0], row)) for row in table[1:] if row[0] != "合计"]

members = {row["人员编号"] for row in rows("党员名册")}
people = {row["编号"]: row for row in rows("离退休干部名册")}
ages = [2023 - int(people[m]["出生日期"][:4]) for m in members]
services, activities = rows("慰问台账"), rows("活动台账")
visits = [s for s in services if s["慰问类别"] in ("节日慰问", "住院探望", "变故探望", "困难帮扶")]
frail = {m for m in members if people[m]["流动党员"] == "是" or people[m]["身体状况"] in ("体弱多病", "行动不便")
         or people[m]["自理能力"] == "部分"}
immobile = {m for m in members if people[m]["身体状况"] == "行动不便"}
home = {s["慰问对象"] for s in services if s["慰问类别"] == "送学上门"}
pairs = rows("联系帮扶")
matters = [w for w in rows("办实事台账") if w["类别"] != "意见建议"]
roles = [r for r in rows("队员名册") if r["人员编号"] in members]
mine = {
    "members": len(members), "members_age_sum": sum(ages), "members_69": sum(a <= 69 for a in ages),
    "members_70": sum(70 <= a <= 79 for a in ages), "members_80": sum(a >= 80 for a in ages),
    "care_times": len(services),
    "care_events": len({(s["走访时间"], s["慰问类别"]) for s in services})
        + sum(a["类型"] == "主题党日" for a in activities),
    "care_money": sum(100 * Decimal(s[c] or 0) for s in services for c in ("慰问金", "物资折价")),
    "visited_persons": len({v["慰问对象"] for v in visits}), "visit_times": len(visits),
    "helpers_1_3_n": len({p["帮扶人"] for p in pairs}), "targets_1_3_n": len({p["帮扶对象"] for p in pairs}),
    "pairing_matters": sum(int(p["办实事件数"]) for p in pairs),
    "pairing_coverage": len(frail & {p["帮扶对象"] for p in pairs}), "immobile_served": len(immobile & home),
    "problems": len(matters), "problems_solved": sum(bool(w["办结时间"]) for w in matters),
    "base_visits": sum(a["类型"] == "红色教育" for a in activities),
    "talks": sum(a["类型"] == "谈心谈话" for a in activities), "suggestions_taken": len(rows("建议台账")),
    "roles": len(roles), "role_persons": len({r["人员编号"] for r in roles}),
    "group_share": len({g["人员编号"] for g in rows("微信群成员")} & members),
    "community_report_share": len({r["人员编号"] for r in rows("社区报到")}),
}
db = sqlite3.connect("out/case.db")
for name, value in mine.items():
    (theirs,) = db.execute("select numerator from measure where measure = ? and level = 'case'", (name,)).fetchone()
    print(name, value, "" if value == theirs else f"differs from {theirs}")
PY
