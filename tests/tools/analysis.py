"""analysis.py OUT: the figures of 内部/统计分析.xlsx computed anew from the rosters in case.db, by the
definitions and with nothing of mingce: counts in Python, binomial sums term by term.
"""

import collections
import itertools
import math
import sqlite3
import statistics
import sys

import openpyxl

Z = statistics.NormalDist().inv_cdf(0.975)
bad = 0


def same(where, shown, wanted):
    global bad
    well = shown is None if wanted is None else shown is not None and abs(shown - wanted) < 1e-9
    if not well:
        print(f"{where}: {shown} on the sheet, {wanted} by the definition")
        bad += 1


def rows_of(book, name, first):
    """The rows of a sheet that have a number or a name in their first cell, from this one on."""
    for row in book[name].iter_rows(min_row=first, values_only=True):
        if row[0] is None or not str(row[1] or "").strip():
            return
        yield row


def wilson(hits, size):
    share = hits / size
    middle = share + Z * Z / (2 * size)
    wide = Z * math.sqrt(share * (1 - share) / size + Z * Z / (4 * size * size))
    low = 0 if hits == 0 else (middle - wide) / (1 + Z * Z / size)
    return low, 1 if hits == size else (middle + wide) / (1 + Z * Z / size)


def funnel(share, size, p):
    below = 0.0
    for r in range(size + 1):
        term = math.exp(math.lgamma(size + 1) - math.lgamma(r + 1) - math.lgamma(size - r + 1)
                        + r * math.log(share) + (size - r) * math.log1p(-share))
        if below + term >= p:
            return max(0, (r - (below + term - p) / term) / size)
        below += term


def slope(points):
    return statistics.median((b[1] - a[1]) / (b[0] - a[0]) for a, b in itertools.combinations(points, 2))


def gini(values):
    return sum(abs(a - b) for a in values for b in values) / (2 * len(values) * sum(values))


def main(out):
    book = openpyxl.load_workbook(f"{out}/内部/统计分析.xlsx", data_only=True)
    db = sqlite3.connect(f"{out}/case.db")
    members = collections.Counter()
    reached = collections.Counter()
    times = collections.Counter()
    for unit, person in db.execute("select unit_id, person_id from party_members"):
        members[unit] += 1
        count, = db.execute("select count(*) from attended where person_id = ? "
                            "and state in ('实到', '线上', '送学代替')", (person,)).fetchone()
        reached[unit] += count > 0
        times[unit] += count
    names = dict(db.execute("select unit_name, unit_id from units"))
    target = sum(reached.values()) / sum(members.values())
    seen = 0
    for row in rows_of(book, "覆盖和参与", 6):
        unit = names[row[1]]
        hits, size = reached[unit], members[unit]
        wanted = [hits, hits / size, *wilson(hits, size), target, funnel(target, size, 0.025),
                  funnel(target, size, 0.975), funnel(target, size, 0.001), funnel(target, size, 0.999)]
        same(f"{row[1]} 党员", row[2], size)
        for i, value in enumerate(wanted):
            same(f"{row[1]} {i}", row[6 + i], value)
        seen += 1
    print("覆盖和参与", seen)
    months = collections.defaultdict(lambda: [0, 0])
    for unit, month, due, came in db.execute(
            "select subject_id, substr(measure, 21) + 0, denominator, numerator from measure "
            "where measure like 'participation_share_%' and level = 'unit' and denominator > 0"):
        for key in ((unit, month), ("", month)):
            months[key][0] += due
            months[key][1] += came
    seen = 0
    for row in rows_of(book, "参加率趋势", 5):
        unit = names.get(row[1], "")
        points = sorted((n, b / a) for (u, n), (a, b) in months.items() if u == unit)
        same(f"{row[1]} 月数", row[2], len(points))
        same(f"{row[1]} 每月变化", row[5], slope(points) if len(points) >= 6 else None)
        seen += 1
    print("参加率趋势", seen)
    each = {unit: times[unit] / members[unit] for unit in members}
    median = statistics.median(each.values())
    mad = statistics.median(abs(value - median) for value in each.values())
    seen = 0
    for row in rows_of(book, "离群值", 6):
        value = each[names[row[1]]]
        same(f"{row[1]} 人均", row[3], value)
        same(f"{row[1]} z", row[4], 0.6745 * (value - median) / mad)
        seen += 1
    print("离群值", seen)
    first = next(rows_of(book, "不均衡程度", 5))
    same("基尼系数", first[6], gini(list(each.values())))
    print("不均衡程度", first[2])
    return bad > 0


sys.exit(main(sys.argv[1]))
