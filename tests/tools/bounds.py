"""The bounds and estimates of mingce audit evaluate, by other means: bounds.py FILLED.csv DRAWN.json
MINE.json says whether MINE holds the same.

Quantiles come from sums of probabilities and integrals that are halved, not from any library."""
import csv
import json
import math
import sys
from fractions import Fraction

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")))
drawn, mine = json.load(open(sys.argv[2])), json.load(open(sys.argv[3]))
fen = lambda text: int(Fraction(text) * 100)
book, audited = [[fen(row[name]) for row in rows] for name in ("book amount", "audited amount")]
confidence = float(mine["confidence"].rstrip("%")) / 100


def solve(falls, low, high):
    """Where a falling function passes 0."""
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if falls(middle) > 0 else (low, middle)
    return low


def poisson(k):
    return solve(lambda x: sum(math.exp(-x) * x**j / math.factorial(j) for j in range(k + 1))
                 - (1 - confidence), 0, 100)


def upper(k, n):
    if mine.get("model") == "binomial":
        return solve(lambda p: sum(math.comb(n, j) * p**j * (1 - p)**(n - j) for j in range(k + 1))
                     - (1 - confidence), 0, 1)
    return poisson(k) / n


def student(degrees):
    density = lambda x: (1 + x * x / degrees) ** (-(degrees + 1) / 2)
    scale = math.gamma((degrees + 1) / 2) / math.gamma(degrees / 2) / math.sqrt(degrees * math.pi)

    def below(x, parts=2000):
        width = x / parts
        inner = sum((4 if i % 2 else 2) * density(i * width) for i in range(1, parts))
        return 0.5 + scale * width / 3 * (density(0) + inner + density(x))
    return solve(lambda x: confidence - below(x), 0, 50)


def say(what, own, theirs, tolerance):
    print(f"{what}: {'the same' if abs(own - float(theirs)) <= tolerance else (own, theirs)}")


if mine["method"] == "items":
    N, X, n = mine["records"], mine["sum_fen"], len(rows)
    mean = lambda values: sum(values) / len(values)
    kind = mine["bound_method"]
    slope = {"mean": 0, "difference": 1, "ratio": sum(audited) / sum(book)}.get(kind)
    if kind == "regression":
        slope = (sum((x - mean(book)) * (y - mean(audited)) for x, y in zip(book, audited))
                 / sum((x - mean(book))**2 for x in book))
    level = 0 if kind == "ratio" else mean(audited) - slope * mean(book)
    degrees = n - (2 if kind == "regression" else 1)
    spread = math.sqrt(sum((y - level - slope * x)**2 for x, y in zip(book, audited)) / degrees)
    error = N * spread / math.sqrt(n) * math.sqrt(1 - n / N)
    total = N * level + slope * X
    say(f"{kind}: total", total, mine["total_fen"], 1)
    say(f"{kind}: error", error / 100, mine["error"], 1e-6)
    say(f"{kind}: overstated", max(0, X - (total - student(degrees) * error)),
        mine["over_bound_fen"], 2)
    k = sum(x != y for x, y in zip(book, audited))
    risk = lambda wrong: sum(math.comb(wrong, j) * math.comb(N - wrong, n - j)
                             for j in range(k + 1)) / math.comb(N, n)
    most = max(wrong for wrong in range(k, N - n + k + 1) if risk(wrong) > 1 - confidence)
    say(f"{kind}: lines in error", most / N, mine["errors_upper"], 1e-10)
else:
    rest = [(x, y, int(row["hits"])) for x, y, row in zip(book, audited, rows) if not row["taken whole"]]
    n = sum(hits for _, _, hits in rest)
    for side, sign in enumerate((1, -1)):
        taints = sorted((sign * (x - y) / x for x, y, hits in rest for _ in range(hits)
                         if sign * (x - y) > 0), reverse=True)
        if mine["bound_method"] == "stringer":
            bound = upper(0, n) + sum((upper(i + 1, n) - upper(i, n)) * taint
                                      for i, taint in enumerate(taints))
        else:
            bound = poisson(0)
            for i in range(1, len(taints) + 1):
                bound = max(bound + taints[i - 1], poisson(i) * sum(taints[:i]) / i)
            bound /= n
        known = sum(max(0, sign * (x - y)) for x, y, row in zip(book, audited, rows)
                    if row["taken whole"])
        theirs = mine["tables"]["bounds"][side]
        name = f"{mine['bound_method']} {mine.get('model', '')} {confidence} {theirs['side']}"
        say(f"{name}: share", bound, theirs["bound_share"], 1e-9)
        say(f"{name}: fen", known + math.ceil(bound * mine["left_fen"]), theirs["bound_fen"], 1)
