# Rows that are alike in the order asked for stand in the order of what is shown of them, and so do
# files that are made on several threads: the same bytes each time.
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "一", title = "某表", rows = { from = "persons", order = "sex" }, columns = {
        { title = "性别", field = "sex" }, { title = "姓名", field = "name" } } } } }
LUA
cells x.xlsx 一!A5:B12
status run_out --jobs 1 --reports reports
cp -r out one
status run_out --jobs 4 --reports reports
same out one
cells x.xlsx 一 >before
# The rows of the file in another order make no other sheet.
sed -n '1p; 2,$p' case/景洪市教育体育局/人员名册.csv >rows.csv
{ head -1 rows.csv; tail -n +2 rows.csv | sort -r; } >case/景洪市教育体育局/人员名册.csv
status run_out --reports reports
cells x.xlsx 一 | diff before -
