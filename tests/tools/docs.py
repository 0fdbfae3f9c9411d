"""Whether what docs/*.md and README*.md name is there: docs.py CASE.DB

Relative links and their anchors; paths of the tree; tables, columns and views of case.db."""
import glob
import os
import re
import sqlite3
import sys

TOPS = "engine|rules|reports|fixtures|tests|docs"
PARTS = "base|model|intake|store|stats|money|sheet|script|seal|batch|command"
LINK = re.compile(r"!?\[[^][]*\]\(([^()\s]+)\)")
PATH = re.compile(rf"(?<![\w/.$-])(?:\./)?((?:{TOPS}|{PARTS})/[\w./*-]*)")
# In what mingce prints, rules/ is whatever --rules names; the examples have files of their own.
PRINTED = re.compile(r"^mingce: |\.lua:\d+$")
bad = False


def complain(where, text):
    global bad
    bad = True
    print(f"{where}: {text}")


def slugs(path):
    """The anchors of a page, as GitHub makes them from its headings."""
    found, fenced = {}, False
    for line in open(path, encoding="utf-8"):
        if line.startswith("```"):
            fenced = not fenced
        heading = re.match(r"#+ (.*)", line)
        if heading and not fenced:
            text = re.sub(r"\[([^][]*)\]\([^()]*\)", r"\1", heading[1].strip().lower())
            slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
            found[slug] = found.get(slug, -1) + 1
            if found[slug] > 0:
                found[f"{slug}-{found[slug]}"] = 0
    return found


def check_link(where, page, target):
    if re.match(r"[a-z]+:", target):
        return
    path, _, anchor = target.partition("#")
    path = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
    if not os.path.exists(path):
        complain(where, f"the link leads to {target}, which is not there")
    elif anchor and anchor not in slugs(path):
        complain(where, f"the link leads to {target}: no such heading")


def check_path(where, path):
    path = path.rstrip(".")
    # batch/tell is engine/batch/tell.c, or .h
    at = path if re.match(rf"(?:{TOPS})/", path) else "engine/" + path
    if not glob.glob(at.rstrip("/")) and not glob.glob(at + ".*"):
        complain(where, f"{path} is not there")


def check_page(page):
    fenced = False
    for number, line in enumerate(open(page, encoding="utf-8"), 1):
        where = f"{page}:{number}"
        if line.startswith("```"):
            fenced = not fenced
        elif not fenced:
            for target in LINK.findall(line):
                check_link(where, page, target)
        code = fenced or line.startswith("    ")
        for text in [line] if code else re.findall(r"`([^`]+)`", LINK.sub("", line)):
            if not PRINTED.search(text.strip()):
                for path in PATH.findall(text):
                    check_path(where, path)


def check_store(db):
    page = "docs/store.md"
    text = open(page, encoding="utf-8").read()
    names = {"table": set(), "view": set(), "index": set()}
    for kind, name in db.execute("select type, name from sqlite_schema"):
        names[kind].add(name)
    rosters = {name for (name,) in db.execute("select name from rule where kind = 'roster'")}
    # Each table of results has a paragraph that begins with its name.
    parts = re.split(r"^\*\*`(\w+)`\*\*", text.split("\n### Views")[0], flags=re.M)
    told = dict(zip(parts[1::2], parts[2::2]))
    for name in sorted(names["table"] - rosters - set(told)):
        complain(page, f"the table {name} is not described")
    for name in sorted(set(told) - names["table"]):
        complain(page, f"case.db has no table {name}")
    for name in sorted(set(told) & names["table"]):
        part = re.split(r"\n(?:#|\*\*)", told[name])[0]
        columns = {row[1] for row in db.execute(f'pragma table_info("{name}")')}
        words = {word for code in re.findall(r"`([^`]*)`", part) for word in code.split(", ")}
        for column in sorted(columns - words):
            complain(page, f"the column {name}.{column} is not described")
        for row in re.findall(r"^\| (`.*?) \|", part.partition("| column |")[2].split("\n\n")[0],
                              flags=re.M):
            for column in sorted(set(re.findall(r"`(\w+)`", row)) - columns):
                complain(page, f"the table {name} has no column {column}")
    for name in sorted(rosters):
        for (column,) in db.execute("select name from pragma_table_info(?) where name glob '[_]*'"
                                    " or name glob '*[_]precision'", (name,)):
            known = column if column.startswith("_") else "NAME_precision"
            if f"`{known}`" not in text:
                complain(page, f"the column {name}.{column} is not described")
    # The examples: what they select from, and the views that sqlite3 cannot read.
    everything = names["table"] | names["view"] | {"sqlite_schema", "pragma_table_info"}
    for block in re.findall(r"^```(?:console|python)\n(.*?)^```", text, flags=re.M | re.S):
        for name in re.findall(r"\b(?:from|join) \"?([a-z_]+)\b(?!\()", block):
            if name not in everything:
                complain(page, f"an example selects from {name}, which case.db does not have")
    beyond = re.search(r"echo \$v\n.*\n((?:[a-z0-9_ ]+\n)+)```", text)
    for name in beyond[1].split() if beyond else ["(no list of views found)"]:
        if name not in names["view"]:
            complain(page, f"case.db has no view {name}")


pages = sorted(glob.glob("docs/*.md")) + sorted(glob.glob("README*.md"))
for page in pages:
    check_page(page)
check_store(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True))
sys.exit(bad)
