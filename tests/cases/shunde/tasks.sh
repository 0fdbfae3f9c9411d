# Tasks: item, action, unit. The same counts by hand, from the rosters.
mingce run "$ROOT/fixtures/shunde" -o out -q
cells 上报/县级汇总.xlsx 重点任务!A6:N14 行动完成情况 单位任务完成率!A6:K16 任务清单对照!A5:AN8 逾期事项
"$PYTHON" - <<'PY'
import csv, os
folder = os.environ["ROOT"] + "/fixtures/shunde/"
read = lambda name: list(csv.DictReader(open(folder + name, encoding="utf-8")))
units = [row["单位代码"] for row in read("单位名册.csv") if row["单位性质"] in ("机关", "参公", "事业", "群团")]
tasks = read("任务清单.csv")
state = {(row["单位代码"], row["事项序号"]): row["完成情况"] for row in read("任务进展.csv")}
cells = [(u, t) for u in units for t in tasks]
of = lambda u, t: state.get((u, t["事项序号"]), "未登记")
due = [(u, t) for u, t in cells if of(u, t) != "不适用"]
done = [(u, t) for u, t in due if of(u, t) == "完成"]
whole = [t for t in tasks if all(of(u, t) in ("完成", "不适用") for u in units)]
by_task = {}
for t in tasks:
    by_task.setdefault((t["行动序号"], t["任务序号"]), []).append(t in whole)
print(len({t["行动序号"] for t in tasks}), len(by_task), len(tasks), len(done), len(due), len(whole),
      sum(all(items) for items in by_task.values()))
PY
db "select measure, numerator, denominator from measure where level = 'case' and measure like 'task%' order by measure"
