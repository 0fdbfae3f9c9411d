# Money that stands twelve months in a line, or was sent again, counts once: in the leads, in what was spent, in the
# ledger. A second post is paid or not by itself; of a floor, two payments are no double one.
rosters() { # LINES OF case.lua …
    rm -rf case out
    printf 'case { title = "海门示例", place = "320684", period = "2018", as_of = "2018-12-31", %s }\n' "$*" |
        roster case.lua
    roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,教育局,机关,320684
U2,卫生局,机关,320684
ROWS
    roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,教育局支部,U1,党支部,单独组建
O2,卫生局支部,U2,党支部,单独组建
ROWS
    roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位,去世时间
P1,丁一,中共党员,退休,U1,
P2,王二,中共党员,退休,U2,
P3,李三,中共党员,退休,U1,2018-06-10
ROWS
    roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
P1,O1
P2,O2
P3,O1
ROWS
    roster 任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间,离任时间,是否离退休
P1,O1,书记,2016-03-01,,是
ROWS
}
months='2018-01,2018-02,2018-03,2018-04,2018-05,2018-06,2018-07,2018-08,2018-09,2018-10,2018-11,2018-12'
each() { # MONTHS TEXT: a line for each month, MONTH in the text being it
    for month in $1; do
        echo "$2" | sed "s/MONTH/$month/g"
    done
}
all=$(echo $months | tr , ' ')
balance() {
    grep -E "$1.* = " out/审计/funds.journal
}
ledgers() {
    LC_ALL=C.UTF-8 hledger -f out/审计/funds.journal check && bean-check out/审计/funds.beancount && echo sound
}
base='set = { ["allowance.base_month"] = 30000 },'
echo "== twelve months in a line: one month too high, one person who did not pay"
rosters "$base"
{ echo "人员编号,党组织,补贴类型,$months"; echo P1,O1,基本,300,300,400,300,300,300,300,300,300,300,300,300; } |
    roster 补贴发放.csv
{ echo "人员编号,缴费基数,应缴,$months"; echo P1,4000,20,20,20,20,20,0,0,0,0,0,0,0,0; } | roster 党费.csv
run_out
cells 审计/经费审计.xlsx '审计疑点汇总!B6:J8' '审计疑点清单!B7:K9'
echo "== two months sent again with another voucher; months of other years"
rosters "$base"
{ echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号; each "$all 2017-12 2019-01" P1,O1,MONTH,基本,300,MONTH-20,V1; } |
    roster U1-教育局/补贴发放.csv
{ echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号; each '2018-03 2018-04' P1,O1,MONTH,基本,300,MONTH-20,V9; } |
    roster U1-教育局/更正1/补贴发放.csv
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额,来源
U1,2018,书记补贴,3600,财政
ROWS
run_out
db "select unit_id, year, spent_fen from fund_spending" "select rule from finding where lead is not null"
balance '书记基本'
ledgers
echo "== a second post that is paid by itself, and is not paid"
rosters 'set = { ["allowance.base_month"] = 30000, ["allowance.posts_paid"] = "各份" },'
echo P1,O2,书记,2016-03-01,,是 >>case/任职.csv
{ echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期; each "$all" P1,O1,MONTH,基本,300,MONTH-20; } | roster 补贴发放.csv
run_out
db "select rule, count(*) from finding where lead is not null group by 1"
cells 审计/经费审计.xlsx '补贴覆盖率!A6:L9'
echo "== a floor of 300: 200 twice, and 100 twice"
rosters
sed -i 's/320684", period = "2018", as_of = "2018/532801", period = "2021", as_of = "2021/' case/case.lua
sed -i 's/320684/532801/' case/单位名册.csv
{ echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号
  each "$(echo $all | sed 's/2018/2021/g')" P1,O1,MONTH,基本,200,MONTH-20,V1
  each 2021-01 P1,O1,MONTH,基本,200,MONTH-21,V2; } | roster 补贴发放.csv
sed -i 's/2021-02,基本,200/2021-02,基本,100/; s/2021-02-20,V1/&\
P1,O1,2021-02,基本,100,2021-02-21,V2/' case/补贴发放.csv
check_out | sed 's/ (.*) / /' | head -n 4
echo "== dues of one who died stand on the branch where the sheet has them; rounding of the place of the unit"
rosters
{ echo 人员编号,月份,缴费基数,应缴,实缴; each '2018-01 2018-02' P3,MONTH,4010,20.05,20.05; } | roster 党费.csv
run_out
balance 党费
cp -rL "$ROOT/rules" own
sed -i 's/{ value = 1, from = "2008-04-01", basis = "DUES-WHOLE-BASE".*/&\
    { place = "320684", value = 100, from = "2008-04-01", basis = "DUES-WHOLE-BASE" },/' own/parameters/*dues*.lua
sed -i 's/place = "320684"/place = "320600"/' case/case.lua
mingce check case -q --rules own | grep 应缴
