"""beside.py CASE WORK RUNS: the whole job of mingce on a case that tests/bench/run.sh made, on one thread and on
all, and beside it the same files through DuckDB (load and count) and through pandas and XlsxWriter (load, count,
one workbook a unit), in turns, so that what else the machine does falls on all of them. Of RUNS the best by the
clock is printed. The seventeen counts must agree. A rival that is not installed is left out, and said to be."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.path.join(root, os.environ.get("BUILD", "build"))
rivals = os.path.join(root, "tests/bench/rivals")
case, work, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
out = os.path.join(work, "out")
threads = sorted({1, os.cpu_count()})
STAGE = re.compile(r"  (\S.*?) +([0-9.]+) (?:s|MiB), ([0-9.]+)? ?(.*)")
READING = ("looking at the files", "reading the rosters")
INTAKE = READING + ("counting", "checking")


def run(command):
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stderr.strip()}")
    return done.stdout


def ours(jobs):
    text = run([f"{build}/tests/bench/bench_run", case, out, str(jobs)])
    clock = {}
    for line in text.splitlines():
        found = STAGE.match(line)
        if found:
            clock[found[1]] = float(found[2])
    return {"text": text, "clock": clock, "all": clock["in all"], "peak": clock["peak memory"]}


def duckdb():
    folder = f"{build}/rivals"
    if not os.path.isdir(f"{folder}/node_modules/@duckdb"):
        return None
    shutil.copy(f"{rivals}/duckdb.mjs", folder)
    said = json.loads(run(["node", f"{folder}/duckdb.mjs", case, f"{work}/rival.duckdb"]))
    os.unlink(f"{work}/rival.duckdb")
    said["all"] = said["load"] + said["count"]
    return said


def pandas():
    try:
        said = json.loads(run([sys.executable, f"{rivals}/pandas_xlsxwriter.py", case, f"{work}/rival"]))
    finally:
        shutil.rmtree(f"{work}/rival", ignore_errors=True)
    said["all"] = said["load"] + said["count"] + said["workbooks"]
    return said


def best(results):
    return min((one for one in results if one), key=lambda one: one["all"], default=None)


def disagreements(said):
    store = sqlite3.connect(f"file:{out}/case.db?mode=ro", uri=True)
    own = dict(store.execute("select measure, value from measure where level = 'case'"))
    store.close()
    return [f"{name}: mingce {own[name]}, there {value}" for name, value in said["counts"].items()
            if abs(own[name] - value) > 1e-9 * max(1, abs(value))]


taken = {jobs: [] for jobs in threads}
beside = {"DuckDB": [], "pandas and XlsxWriter": []}
for turn in range(runs):
    for jobs in threads:
        # One thread is there for the comparison with all of them; long ones are taken once.
        if turn == 0 or jobs > 1 or taken[1][0]["all"] < 60:
            taken[jobs].append(ours(jobs))
    beside["DuckDB"].append(duckdb())
    beside["pandas and XlsxWriter"].append(pandas())
for jobs in threads:
    mine = best(taken[jobs])
    print(f" mingce, the whole job, --jobs {jobs}")
    print(mine["text"], end="")
store = sqlite3.connect(f"file:{out}/case.db?mode=ro", uri=True)
values, kinds, checks = store.execute(
    "select (select count(*) from measure), (select count(distinct measure) from measure),"
    " (select count(*) from rule where kind = 'check')").fetchone()
store.close()
print(f"  {values} values of {kinds} measures, {checks} checks")
mine = best(taken[threads[-1]])
wrong = []
for name, results in beside.items():
    said = best(results)
    if not said:
        print(f" {name}: not installed, left out")
        continue
    parts = ", ".join(f"{part} {said[part]:.2f} s" for part in ("load", "count", "workbooks") if part in said)
    print(f" {name}: {parts}; in all {said['all']:.2f} s, peak memory {said['peak_mib']:.0f} MiB, "
          f"{len(said['counts'])} counts, no checks")
    if name == "DuckDB":
        intake = sum(mine["clock"][part] for part in INTAKE)
        reading = sum(mine["clock"][part] for part in READING)
        print(f"  against it: reading and checking rows {reading / said['load']:.2f} times its load; with all "
              f"measures and checks {intake / said['all']:.2f} times its load and count")
    else:
        print(f"  against it: the whole job takes {mine['all'] / said['all']:.2f} times as long")
    wrong += [f"  {name}: {line}" for line in disagreements(said)]
if len(threads) > 1:
    one = best(taken[1])["clock"]
    two = mine["clock"]
    for part in ("reading the rosters", "writing the workbooks"):
        print(f" {part}: {one[part] / two[part]:.2f} times faster with {threads[-1]} threads")
print("\n".join(wrong) if wrong else " the counts agree")
shutil.rmtree(out, ignore_errors=True)
sys.exit(1 if wrong else 0)
