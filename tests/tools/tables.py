"""Writes docs/tables.md: mingce list tables --json | tables.py

Nothing is told here that a declaration does not say; what stands above the tables is fixed."""
import json
import sys

HEAD = """# 名册 (Tables)

<!-- Written by `make docs` from rules/tables; do not edit. -->

各单位报送的每张表，一表一节。

- 文件名里有表名或别名的，按文件名认；认不出的，按表头认。表头写本名、别名都行，列的先后不限。
- 主键列的表头不能少，别的列没有就不报。表里没有列出的列不读，会提示。
- **主键**用来区分各行：空着、读不出或与前面重复的行不计，会写明。**主键，可空**：可以空着，两空相同。
- **必填**：空着的退回补填，该行照用。一格读不出的也退回核对，作空值处理，该行照用。
- **不外露**：提示里遮去，表上也不写。
- 选项后括号里的词也认，存的是括号前的词。**对应**的列写代码、名称都行，人员还可以写身份号码。
- 金额按元填。

For those who query case.db: the last column is the name there. Money is kept in fen; a choice as the
word before the brackets; a reference as the key of the row it points to; a date has a column
`NAME_precision` beside it. [rules.md](rules.md#column-types) says how each type is read,
[store.md](store.md) what else is in case.db. `mingce list tables --json` has all of this page.
"""

TYPES = {
    "code": "代码", "name": "姓名", "text": "文字", "texts": "文字，可几项，用顿号分开",
    "integer": "整数", "decimal": "数，可带小数", "money": "金额（元）", "date": "日期",
    "boolean": "是或否", "choice": "选一项", "choices": "可选几项", "reference": "对应",
    "id_number": "公民身份号码，18位", "credit_code": "统一社会信用代码，18位",
    "region": "行政区划代码，6位", "phone": "电话号码",
}
PRECISIONS = {"year": "年、月、日均可", "month": "至少到月", "day": "到日"}


def choice(entry):
    synonyms = "、".join(entry["synonyms"])
    return entry["word"] + (f"（{synonyms}）" if synonyms else "")


def filled_with(column, titles):
    text = TYPES[column["type"]]
    if column["choices"]:
        text += "：" + "；".join(choice(entry) for entry in column["choices"])
    if column["to"]:
        text += "：" + "、".join(titles[name] for name in column["to"])
    if column["precision"]:
        text += "，" + PRECISIONS[column["precision"]]
    if column["min"] is not None and column["max"] is not None:
        text += f"，{column['min']} 至 {column['max']}"
    elif column["min"] is not None:
        text += f"，不小于 {column['min']}"
    elif column["max"] is not None:
        text += f"，不大于 {column['max']}"
    return text


def demands(table, column):
    words = []
    if column["name"] in table["key"]:
        words.append("主键")
    if column["name"] in table["key_also"]:
        words.append("主键，可空")
    if column["required"]:
        words.append("必填")
    if column["sensitive"]:
        words.append("不外露")
    return "；".join(words)


def print_table(table, titles):
    of = {column["name"]: column["title"] for column in table["columns"]}
    print(f"\n## {table['title']} `{table['name']}`\n")
    facts = [f"文件名：{'、'.join([table['title'], *table['aliases']])}、{table['name']}"]
    if table["level"] == "unit":
        facts.append("其他表的单位都按这张表对应")
    if table["unit"]:
        facts.append(f"所属单位看“{of[table['unit']]}”，空着的看文件名或文件夹")
    calls = [of[name] for name in table["names"] + [table["identity"]] if name]
    if calls:
        facts.append(f"其他表提到它，除{of[table['key'][0]]}外也可以写：{'、'.join(calls)}")
    if table["counted_once"]:
        facts.append(f"“{of[table['counted_once']]}”相同的几行只计一次（`_counted`）")
    print("。\n".join(facts) + "。\n")
    print("| 列 | 别名 | 填什么 | 要求 | case.db |\n|---|---|---|---|---|")
    for column in table["columns"]:
        cells = [column["title"], "、".join(column["aliases"]), filled_with(column, titles),
                 demands(table, column), f"`{column['name']}`"]
        print("|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|")


tables = json.load(sys.stdin)
names = {table["name"]: table["title"] for table in tables}
sys.stdout.reconfigure(encoding="utf-8")
print(HEAD)
print("| 表 | case.db | 主键 |\n|---|---|---|")
for entry in tables:
    key = {column["name"]: column["title"] for column in entry["columns"]}
    at = f"{entry['title']}-{entry['name']}"
    print(f"| [{entry['title']}](#{at}) | `{entry['name']}` | "
          f"{'、'.join(key[name] for name in entry['key'] + entry['key_also'])} |")
for entry in tables:
    print_table(entry, names)
