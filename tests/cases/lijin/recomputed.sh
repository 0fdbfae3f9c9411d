# The same figures by another way: from the rows as they were read, without any relation of the rules.
mingce run "$ROOT/fixtures/lijin" -o out -q
cells 内部/数据质量.xlsx 联盟组建建议!B5:C40 | grep '^[0-9]' >groups
"$PYTHON" - <<'PY'
import sqlite3
from collections import Counter, defaultdict

db = sqlite3.connect("out/case.db")
db.row_factory = sqlite3.Row


def rows(table):
    return db.execute(f"select * from {table} order by _source, _line").fetchall()


def month(date):
    return int(date[:4]) * 12 + int(date[5:7]) - 1


def counted(measure, subject="370522"):
    found = db.execute("select numerator, denominator from measure where measure = ? and subject_id = ?",
                       (measure, subject)).fetchone()
    return tuple(part for part in found if part is not None)


def same(name, mine, theirs):
    print(name, "as expected" if mine == theirs and mine else f"{mine} is not {theirs}")


units = {u["unit_id"]: u for u in rows("units")}
persons = {p["person_id"]: p for p in rows("persons") if p["person_kind"] == "退休" and not p["death_on"]}
party = {p for p, row in persons.items() if row["political"] == "中共党员"}
orgs = {o["org_id"]: o for o in rows("orgs")}
events = {a["activity_id"]: a for a in rows("activities")}
members = [m for m in rows("alliance_members")]
names = {u["unit_name"]: key for key, u in units.items()}

# who comes: half of what their own branch or unit held from January on
due, came = Counter(), Counter()
for sign in rows("attendance"):
    host = events[sign["activity_id"]]["host_id"]
    if (host in orgs or host in units) and sign["state"] != "免到":
        due[sign["person_id"]] += 1
        came[sign["person_id"]] += sign["state"] in ("实到", "线上")
regular = {p for p in party if due[p] and 2 * came[p] >= due[p]}
with_branch = {o["unit_id"] for o in orgs.values() if o["mix_kind"] == "单独组建"}
small = []
for key, unit in sorted(units.items()):
    own = [p for p, row in persons.items() if row["unit_id"] == key]
    if unit["unit_tier"] == "县" and own and not unit["valid_to"]:
        seen = any(due[p] for p in own)
        few = seen and sum(p in regular for p in own) < 5
        if key not in with_branch or few:
            small.append(key)
same("candidates", (len(small),), counted("alliance_candidates"))
same("without a branch", (len(set(small) - with_branch),), counted("candidates_no_branch"))
same("regular", (len(regular),), counted("party_regular"))

# groups of four to eight: blocks of one area and trade, laid together until the area ends
groups, blocks = [], defaultdict(list)
for key in small:
    blocks[units[key]["area"], units[key]["trade"]].append(key)
for (area, _), block in sorted(blocks.items(), key=lambda b: (b[0][0].encode(), b[0][1].encode())):
    if not groups or len(groups[-1][1]) + len(block) > 8 or (len(groups[-1][1]) >= 4 and groups[-1][0] != area):
        groups.append([area, []])
    groups[-1][0] = area
    groups[-1][1].extend(block)
mine = {(n, key) for n, (_, keys) in enumerate(groups, 1) for key in keys}
theirs = set()
for line in open("groups", encoding="utf-8"):
    number, name = line.strip().split("|")[:2]
    theirs.add((int(number), names[name]))
same("groups", sorted(mine), sorted(theirs))

# a unit is in the first of its alliances; people go where their unit goes
home = {}
for member in members:
    if not member["to"]:
        home.setdefault(member["unit_id"], member["alliance_id"])
same("units in alliances", (len(home),), counted("alliance_units"))
same("their people", (sum(row["unit_id"] in home for row in persons.values()),), counted("alliance_persons"))

# the twelve months of each alliance
kept, turns = Counter(), 0
orders = defaultdict(dict)
for member in members:
    if member["to"] or home[member["unit_id"]] == member["alliance_id"]:
        orders[member["alliance_id"]][member["order_no"]] = member["unit_id"]
held = defaultdict(set)
hosts = defaultdict(set)
for event in events.values():
    if event["host_id"] in orders:
        at = event["host_id"], month(event["on"])
        held[at].add(event["kind"])
        hosts[at].add(event["rota_unit_id"])
for alliance, order in orders.items():
    for n in range(12):
        at = alliance, 2022 * 12 + n
        kept["alliance_meeting_share"] += "联盟会议" in held[at]
        kept["alliance_theme_day_share"] += "主题党日" in held[at]
        kept["alliance_large_share"] += bool(held[at] & {"参观视察", "形势报告", "红色教育", "志愿服务"})
        kept["rota_kept"] += order[n % len(order)] in hosts[at]
for measure in sorted(kept):
    same(measure, (kept[measure], 48), counted(measure))
PY
