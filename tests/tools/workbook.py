"""Writes a workbook as a case describes it: workbook.py FILE <DESCRIPTION

The description is Python. It finds `book`, an empty workbook of openpyxl, and sheet(name, rows),
which adds one. raw(parts) writes a zip of the given XML parts instead, for what openpyxl would
never write; bare(sheet_xml, ...) does so around the XML of one sheet. edit(name, old, new) changes
the XML of a part after all is written.
"""
import datetime
import sys
import zipfile

import openpyxl

path = sys.argv[1]
book = openpyxl.Workbook()
book.remove(book.active)
written = {}
edits = []

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def sheet(name, rows):
    own = book.create_sheet(name)
    for row in rows:
        own.append(row)
    return own


def raw(parts):
    written.update(parts)


def relations(*pairs):
    inner = "".join(
        f'<Relationship Id="r{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(pairs, 1))
    return f'<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


def bare(sheet_xml, name="Sheet1", before="", strings=None, styles=None, prolog=""):
    """One sheet; sheet_xml is what stands in sheetData, or the whole if it is a worksheet."""
    if "<worksheet" not in sheet_xml:
        sheet_xml = f'<worksheet xmlns="{MAIN}"><sheetData>{sheet_xml}</sheetData></worksheet>'
    own = [("worksheet", "worksheets/sheet1.xml")]
    parts = {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{prolog}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheets>'
                           f'<sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": sheet_xml,
    }
    if strings is not None:
        own.append(("sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{strings}</sst>'
    if styles is not None:
        own.append(("styles", "styles.xml"))
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    parts["xl/_rels/workbook.xml.rels"] = relations(*own)
    raw(parts)


def edit(name, old, new):
    edits.append((name, old, new))


def cells(row, *texts):
    """A row of inline texts."""
    inner = "".join(f'<c r="{chr(65 + i)}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
                    for i, text in enumerate(texts))
    return f'<row r="{row}">{inner}</row>'


exec(compile(sys.stdin.read(), path, "exec"))
if not written:
    book.properties.created = book.properties.modified = datetime.datetime(2021, 12, 31)
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        written = {name: archive.read(name).decode() for name in archive.namelist()}
for name, old, new in edits:
    assert old in written[name], written[name]
    written[name] = written[name].replace(old, new)
# Without the time of day that openpyxl gives its entries.
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in written.items():
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, text)
