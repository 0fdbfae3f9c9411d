# The same rosters as CSV, each in a workbook of its own, and all in one workbook: one result.
small_case
tables='units orgs persons memberships managed_by activities attendance awards talents teams
    team_members measure score grade allocation change cell_state evaluation'
dump() {
    for table in $tables; do
        columns=$(sqlite3 out/case.db "select group_concat(char(34) || name || char(34)) from pragma_table_info('$table') where name not in ('_source', 'source_id')")
        echo "$table"
        sqlite3 out/case.db "select $columns from $table" | sort
    done
}
run_out
dump >as_csv
for file in $(find case -name '*.csv'); do
    workbook "${file#case/}" <<PY
import csv
sheet("Sheet1", list(csv.reader(open("$file", encoding="utf-8"))))
PY
    mv "$file" "${file%.csv}.xlsx"
done
rm -r out
run_out
dump | diff as_csv - && wc -l <as_csv
db "select count(*), count(distinct encoding), count(distinct sheet) from source"
mingce explain out 532801 members | grep xlsx
# All in one, but for the people: their units are known by their folders.
workbook 全部名册.xlsx <<'PY'
import glob, os
for name in sorted(glob.glob("case/*.xlsx")):
    rows = openpyxl.load_workbook(name).active.iter_rows(values_only=True)
    sheet(os.path.basename(name)[:-5], list(rows))
    os.remove(name)
PY
rm -r out
run_out
dump | diff as_csv -
db "select source_id, path, sheet, table_name, used from source"
