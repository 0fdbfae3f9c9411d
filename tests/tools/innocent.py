"""innocent.py OUT: whether a result does nothing to who opens it. Files lie where they should, under names that no system
trips over; each part of each workbook is well-formed XML, and only our own formulas stand in it, no link and no macro; manifest.json
is JSON; chain.txt and the ledgers hold no control characters."""

import json
import os
import re
import sys
import unicodedata
import zipfile
from xml.etree import ElementTree

OUT = sys.argv[1]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
bad = []


def harmless(text, more=""):
    return all(char in more or unicodedata.category(char) not in ("Cc", "Cs", "Cf") or char == "\ufeff" for char in text)


def look_workbook(path, name):
    with zipfile.ZipFile(path) as book:
        for part in book.namelist():
            if part.startswith("/") or ".." in part or "vba" in part.lower() or "externalLink" in part:
                bad.append(f"{name}: part {part!a}")
            if not part.endswith((".xml", ".rels")):
                continue
            try:
                tree = ElementTree.fromstring(book.read(part))
            except ElementTree.ParseError as error:
                bad.append(f"{name}: {part}: {error}")
                continue
            for node in tree.iter():
                if node.tag == SHEET + "f" and ("|" in (node.text or "") or "http" in (node.text or "")):
                    bad.append(f"{name}: {part}: formula {node.text!a}")
                if node.get("TargetMode") == "External" or node.tag in (SHEET + "ddeLink", SHEET + "oleLink"):
                    bad.append(f"{name}: {part}: leads out")
                if node.tag == SHEET + "hyperlink" and not node.get("location"):
                    bad.append(f"{name}: {part}: hyperlink")


files = 0
for folder, folders, names in os.walk(OUT):
    for name in folders + names:
        if name.startswith((".", "-", " ", "~")) or name.endswith((".", " ")) or re.search(r'[\\:*?"<>|]', name) \
                or not harmless(name) or len(name.encode()) > 255:
            bad.append(f"name {name!a}")
    for name in names:
        files += 1
        path = os.path.join(folder, name)
        if os.path.islink(path):
            bad.append(f"link {name!a}")
        elif name.endswith(".xlsx"):
            look_workbook(path, name)
        elif name == "manifest.json":
            text = open(path, encoding="utf-8").read()
            json.loads(text)
            if not harmless(text, "\n"):
                bad.append("manifest.json: control characters")
        elif name == "chain.txt":
            if not re.fullmatch(r"(\d+\t[0-9TZ:-]+\t[0-9a-f]{64}\t[0-9a-f]{64}\n)+", open(path, encoding="utf-8").read()):
                bad.append("chain.txt: a line of another form")
        elif name.endswith((".journal", ".beancount")) and not harmless(open(path, encoding="utf-8").read(), "\n"):
            bad.append(f"{name}: control characters")
print("\n".join(sorted(bad)) or ("innocent" if files > 3 else "nothing there"))
