"""examples.py [--update] PAGE[+PAGE …] …: what the pages of docs/ show is true; or, with --update, is made so
where commands print something else (to be read before it is committed).

Pages joined by + are one reader's session: a folder of its own with rules/, reports/ and fixtures/.
From top to bottom,
- a block of lua, csv, python or sql is the file that the words before it name last; below rules/ or
  reports/ it must be part of the shipped file
- commands of a console block ($, continued by >) print what stands below them
- a text block after "sheet `NAME` of `FILE.xlsx`" is what the sheet shows
A line of … stands for any lines.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

ROOT = Path(os.environ["ROOT"])
FILE = re.compile(r"`([^`\s]+\.(?:lua|csv|py|sql))`")
SHEET = re.compile(r"sheet `([^`]+)` of\s+`([^`]+)`")


def blocks(page):
    """(line, language, body, words before it) of each fenced block."""
    words, fence, before = "", None, ""
    for number, line in enumerate(page.read_text("utf-8").split("\n"), 1):
        if fence and line.startswith("```"):
            yield fence[0], fence[1], "".join(part + "\n" for part in fence[2]), words
            fence, words, line = None, "", ""
        elif fence:
            fence[2].append(line)
        elif line.startswith("```"):
            fence = (number, line[3:].strip(), [])
        elif line.strip():
            words = f"{words} {line}" if before else line
        before = not fence and line.strip()


def alike(wanted, got):
    wanted = [line.rstrip() for line in wanted.rstrip("\n").split("\n")]
    got = [line.rstrip() for line in got.rstrip("\n").split("\n")]

    def match(i, j):
        while i < len(wanted):
            if wanted[i].strip() == "…":
                return any(match(i + 1, k) for k in range(j, len(got) + 1))
            if j == len(got) or wanted[i] != got[j]:
                return False
            i, j = i + 1, j + 1
        return j == len(got)

    return match(0, 0)


def commands(body):
    found = []
    for line in body.rstrip("\n").split("\n"):
        if line.startswith("$ "):
            found.append([line[2:], ""])
        elif line.startswith("> ") and not found[-1][1]:
            found[-1][0] += "\n" + line[2:]
        else:
            found[-1][1] += line + "\n"
    return found


def run(command, folder):
    path = f"{Path(os.environ['MINGCE']).parent}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout


def sheet(folder, name, book):
    rows = openpyxl.load_workbook(folder / book, data_only=True)[name].iter_rows(values_only=True)
    lines = (" | ".join("" if cell is None else str(cell) for cell in row) for row in rows)
    return "\n".join(line.rstrip(" |") for line in lines)


def told(body, folder):
    """What is wrong with a block of commands, and the block as it should be."""
    bad, true = None, ""
    for command, wanted in commands(body):
        got = run(command, folder)
        well = alike(wanted, got)
        bad = bad if well else bad or f"$ {command}\n{got}"
        true += "$ " + command.replace("\n", "\n> ") + "\n"
        true += wanted if well else "".join(line.rstrip() + "\n" for line in got.rstrip("\n").split("\n"))
    return bad, true


def wrong(language, body, words, folder):
    """What is wrong with a block, or None."""
    if language == "console":
        return told(body, folder)[0]
    elif language == "text" and SHEET.search(words):
        got = sheet(folder, *SHEET.search(words).groups())
        return None if alike(body, got) else got
    elif language in ("lua", "csv", "python", "sql") and FILE.search(words):
        name = FILE.findall(words)[-1]
        if name.startswith(("rules/", "reports/")):
            return None if body in (ROOT / name).read_text("utf-8") else f"is not in {name}"
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(body, "utf-8")
    elif language:
        return f"a block of {language} that nobody checks"
    return None


def session(pages):
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("rules", "reports", "fixtures"):
            shutil.copytree(ROOT / part, folder / part)
        for page in pages:
            for line, language, body, words in blocks(ROOT / page):
                if UPDATE and language == "console":
                    text = (ROOT / page).read_text("utf-8")
                    (ROOT / page).write_text(text.replace(body, told(body, folder)[1], 1), "utf-8")
                    continue
                complaint = wrong(language, body, words, folder)
                if complaint:
                    print(f"{page}:{line}: {complaint}")
                    bad += 1
    return bad


UPDATE = sys.argv[1:2] == ["--update"]
PAGES = sys.argv[2:] if UPDATE else sys.argv[1:]
sys.exit(1 if sum(session(pages.split("+")) for pages in PAGES) else 0)
