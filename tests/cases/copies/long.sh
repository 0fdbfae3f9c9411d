# A file with more rows than the declared limit: those with findings only, no more than the limit,
# and what is left out is said. Files that find no room in the workbook are counted below the list.
new_case
two_units
cp -r "$ROOT/reports" reports
sed -i 's/most = 2000/most = 3/' reports/*.lua
people() { # first, last, of them without a sex
    echo 人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位
    seq "$1" "$2" | awk -v bad=" $3 " '{ sex = index(bad, " " $1 " ") ? "不明" : "男"
        print "P" $1 ",某" $1 "," sex ",1950-01,群众,退休,U1" }'
}
people 1 3 2 | roster U1/人员名册1.csv
people 11 16 "12 15" | roster U1/人员名册2.csv
people 21 29 "21 23 25 27 29" | roster U1/人员名册3.csv
check_out --reports reports
copies 反馈/U1_景洪市教育体育局.xlsx
for i in $(seq 100 170); do
    people "$i" "$i" "$i" | roster "U1/更多/人员名册$i.csv"
done
check_out --reports reports | tail -n 1
cells 反馈/U1_景洪市教育体育局.xlsx 数据审核退回单!A1:I100 | tail -n 3
"$PYTHON" - <<'PY'
import openpyxl
book = openpyxl.load_workbook("out/反馈/U1_景洪市教育体育局.xlsx")
print(len(book.sheetnames), book.sheetnames[:3], book.sheetnames[-1])
print(sum(c.hyperlink is not None for c in book.worksheets[0]["D"]), "links")
PY
"$PYTHON" "$ROOT/tests/tools/books.py" out case
