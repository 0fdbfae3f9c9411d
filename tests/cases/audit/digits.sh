# Benford's law on amounts that nobody set, and a refusal where it says nothing.
paid_case 600
mingce audit digits out
mingce audit digits out --test second | sed -n '/different/,/Nigrini/p'
mingce audit digits out --test first-two --json >mine.json
"$PYTHON" - <<'PY'
import json, math, sqlite3
mine = json.load(open("mine.json"))
fen = [f for f, in sqlite3.connect("out/case.db").execute("select amount from payments")]
seen = {d: sum(str(f)[:2] == str(d) for f in fen if f > 9) for d in range(10, 100)}
n = sum(seen.values())
chi2 = sum((seen[d] - n * math.log10(1 + 1 / d)) ** 2 / (n * math.log10(1 + 1 / d)) for d in seen)
mad = sum(abs(seen[d] / n - math.log10(1 + 1 / d)) for d in seen) / 90
print(abs(chi2 - float(mine["chi2"])) < 1e-9, abs(mad - float(mine["mad"])) < 1e-10,
      [r["seen"] for r in mine["tables"]["digits"]] == list(seen.values()))
PY
echo
mingce audit digits out --where fund_kind=慰问 | grep -E 'state|over nought'
# 600 yuan times heads, with a tenth of other amounts among them.
paid_case 700 rule
sqlite3 out/case.db "update payments set amount = amount + 12345 + rowid where rowid % 10 = 0"
mingce audit digits out | grep -E 'state|lines'
# From a list, and no standard behind it.
sqlite3 out/case.db "update payments set amount = 10007 * (1 + rowid % 7) + rowid % 5"
mingce audit digits out | grep -E 'state|different'
