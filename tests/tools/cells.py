"""cells.py FILE SHEET[!RANGE] … [FILE …]: the cells of sheets of workbooks, a row a line.

A formula is shown as =FORMULA→VALUE with the value that was stored beside it; a percentage as it
is displayed; an empty cell as nothing. Blank rows and trailing blanks are left out. With several
sheets, each is headed by its name.
"""

import sys

import openpyxl


def shown(formula, value, cell):
    if value is None:
        return ""
    if isinstance(value, (int, float)) and "%" in cell.number_format:
        value = f"{value * 100:.1f}%"
    elif isinstance(value, float):
        value = f"{value:.6g}"
    text = str(value)
    return f"{formula}→{text}" if isinstance(formula, str) and formula.startswith("=") else text


def main():
    several = sum(not word.endswith(".xlsx") for word in sys.argv[1:]) > 1
    for word in sys.argv[1:]:
        if word.endswith(".xlsx"):
            formulas = openpyxl.load_workbook(word)
            values = openpyxl.load_workbook(word, data_only=True)
            continue
        name, _, area = word.partition("!")
        area = area or values[name].dimensions
        if several:
            print(f"[{name}]")
        for of_formulas, of_values in zip(formulas[name][area], values[name][area]):
            cells = [shown(a.value, b.value, b) for a, b in zip(of_formulas, of_values)]
            if any(cells):
                print("|".join(cells).rstrip("|"))


main()
