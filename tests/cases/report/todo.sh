# What goes back to a unit beside its result: its roster, with ages, branch and what is due of each, but no
# number, phone or address; and what is to be done: elections, dues, meetings, tasks, rosters to send.
small_case
sed -i 's/^O2,\(.*\),2020-05,3,/O2,\1,2018-05,3,/' case/党组织名册.csv
roster 党费.csv <<'ROWS'
人员编号,月份,缴费基数,应缴,实缴
P1,2021-01,4000,20,20
P2,2021-01,4000,20,0
P2,2021-02,4000,20,
P5,2021-01,4000,20,20
ROWS
roster 任务清单.csv <<'ROWS'
行动序号,任务序号,事项序号,事项内容,完成时限
1,1,1,建立台账,2021-06
1,1,2,开展走访,2022-03
ROWS
roster 任务进展.csv <<'ROWS'
单位,事项序号,完成情况
U1,1,进行中
U1,2,进行中
U2,1,完成
U2,2,不适用
ROWS
run_out
cells 反馈/U1_景洪市教育体育局.xlsx 本单位名册!A3:P10 待办清单
cells 反馈/U2_景洪市卫生健康局.xlsx 本单位名册!A3:P10 待办清单!A3:G40
"$PYTHON" - <<'PY'
import openpyxl, sqlite3
secret = [text for row in sqlite3.connect("out/case.db").execute("select id_no, phone from persons") for text in row if text]
for book in ("U1_景洪市教育体育局", "U2_景洪市卫生健康局"):
    sheets = openpyxl.load_workbook(f"out/反馈/{book}.xlsx")
    cells = [str(c.value) for name in ("本单位名册", "待办清单") for row in sheets[name].iter_rows() for c in row if c.value]
    print(book, len(cells) > 60, [s for s in secret if any(s in c or s[-4:] in c for c in cells)])
PY
