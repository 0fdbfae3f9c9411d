"""ledgers.py LEDGER [CASE.DB AUDIT.xlsx]: LEDGER.journal through hledger and ledger, LEDGER.beancount through bean-check; then
each account's balance from all three, which must be alike and, in the shipped ledger, what the tables of case.db and the cells of the
workbook say."""

import csv
import io
import os
import re
import sqlite3
import subprocess
import sys
from collections import defaultdict
from decimal import Decimal

import openpyxl
from beancount import loader
from beancount.core.data import Open

BOOK = sys.argv[1]
PLAIN, BEAN = BOOK + ".journal", BOOK + ".beancount"
bad = 0


def run(*command):
    done = subprocess.run(command, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"})
    wrong = done.returncode != 0 or "Error:" in done.stdout
    return wrong, done.stdout


def check(name, *command):
    global bad
    wrong, said = run(*command)
    print(f"{name}: {'refuses it' if wrong else 'well'}")
    if wrong:
        print(said)
        bad += 1


def money(text):
    return Decimal(text.replace("CNY", "").strip() or "0")


def by_hledger():
    rows = csv.reader(io.StringIO(run("hledger", "-f", PLAIN, "bal", "--flat", "-N", "-E", "-O", "csv")[1]))
    return {account: money(amount) for account, amount in list(rows)[1:]}


def by_ledger():
    lines = run("ledger", "-f", PLAIN, "bal", "--flat", "--no-total", "--empty",
                "--balance-format", "%(account)\t%(quantity(scrub(amount)))\n")[1].split("\n")
    return {account: money(amount) for account, amount in (line.split("\t") for line in lines if "\t" in line)}


def by_beancount():
    total = defaultdict(Decimal)
    for entry in loader.load_file(BEAN)[0]:
        for posting in getattr(entry, "postings", []):
            total[posting.account] += posting.units.number
    return dict(total)


def alike(what, *ways):
    """Accounts with nothing on them are nothing to differ about."""
    global bad
    first, *others = ({name: value for name, value in way.items() if value} for way in ways)
    differ = [other for other in others if other != first]
    print(f"{what}: {len(first)} accounts, {'differ' if differ else 'alike'}")
    for other in differ:
        print(*sorted(set(first.items()) ^ set(other.items())), sep="\n")
        bad += 1


def summed(balances, start):
    return sum((value for name, value in balances.items() if re.match(start + "(:|$)", name)), Decimal(0))


check("hledger", "hledger", "-f", PLAIN, "check", "-s", "ordereddates", "payees")
check("ledger", "ledger", "-f", PLAIN, "--pedantic", "bal")
check("beancount", "bean-check", BEAN)
balances = by_hledger()
alike("hledger, ledger and beancount", balances, by_ledger(), by_beancount())
TABLES = {
    "Income:H批复": "select -sum(approved) from budgets where approved > 0",
    "Assets:H实物": "select sum(inkind_value) from budgets",
    "Assets:H经费": "select (select sum(approved) from budgets) - (select sum(amount) from payments where \"on\" <> '')",
    "Equity:H补贴发放表": "select -sum(amount) from allowances",
    "Income:H党费": "select -sum(paid) from dues",
    "Expenses:H上缴党费": "select sum(handed_up) from dues_transfers",
    "Assets:H应收返还党费": "select (select coalesce(sum(amount_fen), 0) from allocation where fund = 'dues_refund')"
    " - (select coalesce(sum(refunded), 0) from dues_transfers)",
    "Equity:H应付测算": "select sum(amount_fen) from allocation where fund <> 'dues_refund'",
}
for start, sql in TABLES.items() if len(sys.argv) > 2 else ():
    (fen,) = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True).execute(sql).fetchone()
    wanted = Decimal(fen or 0) / 100
    got = summed(balances, start)
    bad += wanted != got
    print(f"{start}  {got:.2f}  {'as in case.db' if wanted == got else f'but {wanted:.2f} in case.db'}")


def letters(name):
    """Without the signs that a ledger writes in another way."""
    return "".join(character for character in name if character.isalnum())


def by_unit(balances, start):
    """Sums of accounts by the name of their unit, which stands in what the account is called in full."""
    total = defaultdict(Decimal)
    for entry in loader.load_file(BEAN)[0]:
        if isinstance(entry, Open) and entry.account.startswith(start + ":"):
            unit = entry.meta["name"].split(" ： ", 3)[3].split(" ", 1)[1]
            total[letters(unit)] += balances.get(entry.account, 0)
    return dict(total)


def by_sheet(book, name, unit, amount):
    """The same of a sheet, by the titles of its columns; rows with a number."""
    rows = list(openpyxl.load_workbook(book, data_only=True)[name].iter_rows(values_only=True))
    head = next(row for row in rows if unit in row)
    total = defaultdict(Decimal)
    for row in rows[rows.index(head) + 1:]:
        if str(row[0]).isdigit() and row[head.index(amount)] is not None:
            total[letters(row[head.index(unit)])] += Decimal(str(row[head.index(amount)]))
    return dict(total)


if len(sys.argv) > 3:
    alike("工作经费, unit by unit, in the workbook", by_unit(balances, "Equity:H应付测算:H党组织工作经费下限"),
          by_sheet(sys.argv[3], "工作经费", "所属单位", "应安排（不低于）"))
sys.exit(bad > 0)
