# X08, X11–X16. Who is paid holds a post and is retired; who is secretary is paid, in time, once.
small_case
cat >case/任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间,离任时间,是否离退休
P1,O1,书记,2020,,是
P2,O2,书记,2021-03-01,2021-10-15,是
P3,O2,组织委员,2021-03-01,,是
P6,O3,书记,2021-09,,
P7,O3,书记,2020-05,,是
P8,O2,指导员,2020-05,,否
ROWS
paid() { # person, org, amount, months
    who=$1 org=$2 amount=$3
    shift 3
    for m; do
        echo "$who,$org,2021-$m,基本,$amount,2021-$m-28"
    done
}
sheet() {
    echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期
    paid P1 O1 300 01 02 03 04 05 06 07 08 09 10 11 12
    paid P2 O2 300 03 04 05 06 07 08 09
    paid P6 O3 300 10 11 12
    paid P7 O3 300 01 02 03
} >case/补贴发放.csv
allowances() {
    echo "== $1"
    found allowance-after-leaving allowance-without-post secretary-unpaid allowance-not-retired \
        allowance-late allowance-over-standard allowance-under-standard allowance-over-share \
        allowance-duplicate performance-repeated
}
sheet
allowances "every whole month is paid, and none other"
paid P2 O2 300 10 >>case/补贴发放.csv
paid P6 O3 300 09 >>case/补贴发放.csv
allowances "the month of coming and going as well"
sheet
paid P2 O2 300 02 11 >>case/补贴发放.csv
paid P6 O3 300 08 >>case/补贴发放.csv
paid P4 O2 300 05 >>case/补贴发放.csv
allowances "before and after, and nobody's"
db "select t.message from finding f join finding_to_unit t using (finding_id) where rule like 'allowance%'"
echo P44,O2,书记,2021-01,, >>case/任职.csv
allowances "a row of posts was lost: nobody knows"
sed -i '$d' case/任职.csv
sheet
sed -i '/^P1,O1,2021-0[27]/d; /^P6,O3,2021-10/d' case/补贴发放.csv
allowances "three months left out"
echo P66,O3,2021-10,基本,300,2021-10-28 >>case/补贴发放.csv
allowances "a row was lost"
sheet
paid P7 O3 300 04 05 >>case/补贴发放.csv
echo P7,O3,2021-12,绩效,900,2021-12-30 >>case/补贴发放.csv
allowances "died on 2021-04-01"
db "select t.message from finding f join finding_to_unit t using (finding_id) where rule like 'allowance%'"
sheet
paid P8 O2 100 04 >>case/补贴发放.csv
sed -i 's/^P6,O3,书记,2021-09,,$/&否/' case/任职.csv
allowances "at work; said to be"
sed -i 's/^\(P6,O3,.*\)否$/\1/' case/任职.csv
sheet
paid P3 O2 210 04 >>case/补贴发放.csv
paid P3 O2 210.01 05 >>case/补贴发放.csv
paid P3 O2 500 10 >>case/补贴发放.csv
allowances "seven tenths, a fen more; a month that the secretary was not paid for"
sheet
echo P2,O3,副书记,2021-03,,是 >>case/任职.csv
paid P2 O3 100 04 >>case/补贴发放.csv
echo P2,O3,2021-05,绩效,100,2021-05-28 >>case/补贴发放.csv
allowances "two posts, paid twice"
db "select t.message from finding f join finding_to_unit t using (finding_id) where rule like 'allowance%'"
sed -i '$d' case/任职.csv
sheet
sed -i 's/place = "532801"/place = "320600"/' case/case.lua
sed -i 's/^P1,O1,2021-01\(.*\)2021-01-28/P1,O1,2021-01\12021-01-31/; s/^P1,O1,2021-02\(.*\)2021-02-28/P1,O1,2021-02\12021-03-01/; s/^P1,O1,2021-12\(.*\)2021-12-28/P1,O1,2021-12\12022-01-20/; s/^P1,O1,2021-05\(.*\)2021-05-28/P1,O1,2021-05\12021-07/' case/补贴发放.csv
allowances "in Nantong: on the last day, the day after, the year after, nobody knows the day"
sed -i 's/place = "320600"/place = "440606"/' case/case.lua
allowances "in Shunde nobody says who is to be paid"
db "select name, reason from evaluation where what = 'check' and (name like 'allowance%' or name = 'secretary-unpaid')"
