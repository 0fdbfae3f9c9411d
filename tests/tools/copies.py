"""copies.py FILE …: the copies of files in workbooks that go back to units.

Each sheet with its cells, a row a line: [red] and [yellow] stand before coloured cells, comments
follow below. Then whether every link of the list leads to a coloured cell of the row that the list
names, whose comment holds what the list says.
"""

import sys

import openpyxl

COLOURS = {"FFF8CBAD": "[red]", "FFFFE699": "[yellow]"}


def colour(cell):
    return COLOURS.get(cell.fill.start_color.rgb, "") if cell.fill.fill_type == "solid" else ""


def show(sheet):
    print(f"[{sheet.title}] frozen at {sheet.freeze_panes}")
    header = next(c.row for c in sheet["A"] if c.value == "原行")
    if sheet["A2"].hyperlink:
        print("  back to", sheet["A2"].hyperlink.location)
    for row in sheet.iter_rows():
        marked = row[0].row > header
        print("  " + "|".join((colour(c) if marked else "") + (c.value or "") for c in row))
        for cell in row:
            if cell.comment:
                print(f"    {cell.coordinate}:", cell.comment.text.replace("\n", " / "),
                      *[cell.comment.author] if cell.comment.author not in (None, "None") else [])


def follow(book):
    listed, led = book.worksheets[0], 0
    titles = {c.value: c.column - 1 for row in listed.iter_rows(max_row=6) for c in row if c.value}
    for row in listed.iter_rows():
        link = next((c.hyperlink for c in row if c.hyperlink), None)
        if not link:
            continue
        led += 1
        name, _, place = link.location.rpartition("!")
        cell = book[name.strip("'").replace("''", "'")][place]
        says = cell.comment.text if cell.comment else ""
        number = cell.parent.cell(cell.row, 1).value
        if not (colour(cell) and row[titles["问题"]].value in says and
                row[titles["改法"]].value in says and number == row[titles["行"]].value):
            print("  leads astray:", row[0].value, link.location, cell.value, says)
    return led


def main():
    for path in sys.argv[1:]:
        print("==", path)
        book = openpyxl.load_workbook(path)
        copied = [s for s in book.worksheets[1:] if any(c.value == "原行" for c in s["A"])]
        for sheet in copied:
            show(sheet)
        print(f"  {follow(book)} links")


main()
