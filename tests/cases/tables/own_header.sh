# Each table's own titles lead to it and to no other: by the header alone, whether it has the titles,
# the first aliases or the names of case.db; and by each name that a file may bear.
new_case
mingce list tables --json >tables.json
"$PYTHON" - <<'PROGRAM'
import json

def write(path, cells):
    with open(f"case/{path}.csv", "w", encoding="utf-8") as file:
        file.write(",".join(f'"{cell}"' for cell in cells) + "\n")

wanted = open("wanted", "w", encoding="utf-8")
for number, table in enumerate(json.load(open("tables.json", encoding="utf-8")), 1):
    titles = [column["title"] for column in table["columns"]]
    aliases = [(column["aliases"] or [column["title"]])[0] for column in table["columns"]]
    names = [column["name"] for column in table["columns"]]
    for kind, cells in ("t", titles), ("a", aliases), ("n", names):
        write(f"{kind}{number}", cells)
        wanted.write(f"{kind}{number}.csv|{table['name']}\n")
    for name in [table["title"], table["name"], *table["aliases"]]:
        write(f"2021{name}(1)", titles)
        wanted.write(f"2021{name}(1).csv|{table['name']}\n")
PROGRAM
check_out >/dev/null
db "select path, table_name from source where path <> 'case.lua'" | sort >found
sort wanted | diff - found && wc -l <wanted
