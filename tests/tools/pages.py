"""pages.py FILE …: how each sheet of the workbooks is named, headed, frozen and printed."""

import sys

import openpyxl
from openpyxl.chartsheet import Chartsheet


def show(sheet):
    if isinstance(sheet, Chartsheet):
        setup = sheet.pageSetup
        print(f"[{sheet.title}] chart of {len(sheet._charts)}, "
              f"{setup.orientation}, paper {setup.paperSize}")
        return
    setup = sheet.page_setup
    merged = sorted(str(area) for area in sheet.merged_cells.ranges)
    print(f"[{sheet.title}] {sheet.dimensions}")
    print(f"  print: {setup.orientation}, paper {setup.paperSize}, "
          f"{setup.fitToWidth or 1} page wide, as many high as needed: {setup.fitToHeight == 0}, "
          f"rows {sheet.print_title_rows} on each, footer {sheet.oddFooter.center.text}")
    print(f"  frozen at {sheet.freeze_panes}, {len(merged)} merged: {' '.join(merged)}")


def main():
    for path in sys.argv[1:]:
        if len(sys.argv) > 2:
            print("==", path)
        for sheet in openpyxl.load_workbook(path)._sheets:
            show(sheet)


main()
