"""Draws a sample of mingce audit again, from case.db alone:

    python3 redraw.py CASE.DB TABLE IDS AMOUNT METHOD SEED SIZE [COLUMN=VALUE ...]

IDS: columns with commas. METHOD: interval, cell, sieve or items. Prints each id with its hits."""
import hashlib
import sqlite3
import sys

path, table, ids, amount, method, seed, size, *wheres = sys.argv[1:]
chance = lambda text: int(hashlib.sha256((seed + "\n" + text).encode()).hexdigest(), 16)
key = " || '/' || ".join(f"coalesce(cast(\"{name}\" as text), '')" for name in ids.split(","))
sql = f'select {key}, "{amount}" from "{table}" where "{amount}" is not null'
sql += "".join(f' and cast("{pair.split("=", 1)[0]}" as text) = ?' for pair in wheres)
lines = sqlite3.connect(f"file:{path}?mode=ro", uri=True).execute(
    sql, [pair.split("=", 1)[1] for pair in wheres]).fetchall()
hits = {}
if method == "items":
    hits = {line: 1 for line, _ in sorted(lines, key=lambda line: chance(line[0]))[:int(size)]}
else:
    lines = sorted((line for line in lines if line[1] > 0), key=lambda line: chance(line[0]))
    interval = sum(fen for _, fen in lines) // int(size)
    hits = {line: 1 for line, fen in lines if fen >= interval}  # taken whole
    at, cell = 0, 0
    for line, fen in (line for line in lines if line[1] < interval):
        if method == "sieve":
            hits[line] = int(chance(line) % interval < fen)
            continue
        at += fen  # the fen behind the last one of this line
        offset = lambda: chance("\nstart" if method == "interval" else f"\n{cell}") % interval
        while cell * interval + offset() < at:
            hits[line] = hits.get(line, 0) + 1
            cell += 1
for line in sorted((line for line in hits if hits[line]), key=str.encode):
    print(line, hits[line])
