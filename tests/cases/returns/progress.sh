# Who has sent what, in time or not, and whether it is taken: by the register of receipts, never by
# the clock of a file.
new_case 'due = "2022-01-05",'
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,在职联络员,行政区划代码
U1,景洪市教育体育局,教体局,机关,刀某,532801
U2,景洪市卫生健康局,卫健局,机关,玉某,532801
U3,景洪市公安局,公安局,机关,,532801
U4,景洪市老年大学,老年大学,事业,,532801
V1,江北社区,,村社区,,532801
ROWS
roster 教体局/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P1,岩温,男,1950-03,中共党员,退休
P2,玉香,女,1946-07,中共党员,退休
ROWS
roster 教体局/党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,教体局离退休干部党支部,教体局,党支部,单独组建
O2,老年大学党支部,老年大学,党支部,单独组建
ROWS
roster 党员名册.csv <<'ROWS'
人员编号,组织关系所在支部,党员类别,转入时间
P1,O1,正式,2011-05
P2,O1,正式,2007
P6,O2,正式,2007
ROWS
roster 卫健局/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P3,刀建国,男,二月,中共党员,离休
P4,李芳,女,三月,群众,退休
P5,李方,火星,1958-11,群众,退休
ROWS
roster 卫健局/任职.csv <<'ROWS'
人员编号,党组织,职务
ROWS
roster 老年大学/人员名册.csv <<'ROWS'
人员编号,姓名,性别,出生年月,政治面貌,人员类别
P6,岩叫,男,1950-03,中共党员,退休
P7,玉叫,女,1950-13,群众,退休
ROWS
roster 老年大学/任职.csv <<'ROWS'
人员编号,党组织,职务
P6,O2,书记
ROWS
roster 老年大学/党组织名册.csv <<'ROWS'
党组织名称,所属单位,组织类别
老年大学党支部,老年大学,党支部
ROWS
show() {
    cells 内部/报送进度.xlsx 报送进度!A2:P12
}
echo == without a register nobody is late
run_out >/dev/null
show
db "select measure, numerator, denominator from measure where measure like '%returns_%' and level = 'case' order by 1" \
    "select name, reason from evaluation where name like 'returns_%'"
echo == with a register
roster 收件登记.csv <<'ROWS'
报送单位,报送内容,收到日期,零报告,退回次数,报送人
教体局,,2022-01-05,,,岩某
教体局,任职,2022-01-05,是,,岩某
卫健局,人员,2022-01-06,,1,玉某
卫健局,人员,2022-01-09,,1,玉某
卫健局,党组织,2022-01-04,,,玉某
老年大学,人员,2022-01-04,是,,
ROWS
run_out
show
mingce check case | grep -E 'roster-not-sent|receipt-without|zero-report'
cells 内部/报送进度.xlsx 分表情况!B4:L20 反馈/U2_景洪市卫生健康局.xlsx 接收情况!B2:H9
db "select measure, level, subject_id, numerator, denominator from measure where measure like '%returns_%' order by 1, 2, 3" \
    "select count(*) from measure where low is not null and numerator > denominator"
echo == other limits, and verified
mingce run case -o out -q --set accept.share_from=4 >/dev/null
show | tail -n +8
code=$(sqlite3 out/case.db "select fingerprint from finding where rule = 'cell-choice'")
printf '核对码,核实情况,核实人,核实日期\n%s,常住火星,玉某,2022-01-06\n' "$code" | roster 核实说明.csv
run_out >/dev/null
show | grep 卫生
echo == without a date nothing is due
sed -i '/due/d' case/case.lua
mingce check case | grep -c 'roster-not-sent'
run_out >/dev/null
show | grep 教育
