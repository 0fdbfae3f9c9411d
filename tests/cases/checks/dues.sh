# X20–X24. Dues by the rule of their month, unchanged within the year, paid; what is handed up and
# what comes back.
small_case
dues() {
    echo "== $1"
    found dues-due-differs dues-base-changed dues-unpaid refund-differs dues-over-paid
}
title=人员编号,月份,缴费基数,应缴,实缴,减免批准
roster 党费.csv <<ROWS
$title
P1,2021-01,5000.00,25.00,25.00,
P2,2021-01,5000.01,50.00,50.00,
P3,2021-01,4999,25.00,25.00,
P6,2021-01,3333,16.67,16.67,
P8,2021-01,3333,33.33,33.33,
ROWS
dues "at the limit, a fen above, rounded; the one at work pays by another table"
sed -i 's/^P1,.*/P1,2021-01,5000.00,50.00,50.00,/; s/^P2,.*/P2,2021-01,5000.01,25.00,25.00,/; s/^P3,.*/P3,2021-01,4999,10,10,支部决定/; s/^P6,.*/P6,2021-01,,16.67,16.67,/' case/党费.csv
dues "the other way round; let off; no base"
printf "P4,2008-03,3000,9,9,\nP6,2021-02,3333,16.67,16.67,\n" >>case/党费.csv
dues "before the rule"; echo "== to the yuan"
mingce check case -o out -q --set dues.rounded_to=100 | grep dues-due
{
    echo "$title"
    printf 'P1,2021-%s,4000,20,20,\n' 01 02 04
    printf 'P1,2021-%s,4400,22,22,\n' 05 06
    printf 'P5,2021-%s,4000,20,20,\n' 08
    printf 'P5,2021-%s,4400,22,22,\n' 09
    echo P2,2020-12,4000,20,20,
    echo P2,2021-01,4400,22,22,
    printf 'P3,2021-01,4000,20,20,\nP3,2021-02,四千,20,20,\nP3,2021-03,4000,20,20,\n'
} >case/党费.csv
sed -i '1s/$/,离退休时间/; /^P5/s/$/,2021-08-01/; /^P[67]/s/$/,/' case/景洪市卫生健康局/人员名册.csv
dues "changed in May; of one who retired this year; in January; in between it cannot be read"
months() { # person, paid, months
    who=$1 sum=$2
    shift 2
    for m; do echo "$who,2021-$m,4000,20,$sum,"; done
}
{
    echo "$title"
    months P1 0 01 02 03 04 05
    months P2 0 01 02 03 05 06 07
    months P3 '' 01 02 03 04 05 06
    months P5 0 01 02 03
    months P5 20 04
    months P5 0 05 06 07
    months P6 0 02 03 04 05 06
    echo P6,2021-07,4000,20,0,困难免交
    months P4 0 01 02 03 04 05
    echo P4,2021-06,4000,20,零,
    echo P4,2020-12,4000,20,0,
    echo P4,2020-11,4000,20,0,
} >case/党费.csv
dues "five months; a month without a row; six blank; one paid between; let off; seven over the new year"
{
    echo "$title"
    months P1 20 01 02
    months P2 20 01 02
    months P6 20 01
} >case/党费.csv
roster 党费上缴返还.csv <<'ROWS'
党组织,期间,上缴,应返,实返
O2,2021,80,48,48
O2,2021-01,40.01,24.01,24.01
O2,2021-02,30,18,18.01
O3,2021-02,0.01,0.01,0
O4,2021,500,300,0
ROWS
dues "in Jinghong no share goes back; more handed up than was paid"
echo P99,2021-02,4000,20,20, >>case/党费.csv
dues "a row was lost: nobody knows"
sed -i '$d' case/党费.csv
sed -i 's/place = "532801"/place = "320600"/' case/case.lua
sed -i 's/532801/320681/; /^U2/s/320681/320684/' case/单位名册.csv
sed -i 's/^O2,2021-02.*/O2,2021-02,30,18,18.02/; s/^O3.*/O3,2021-01,10,6,6/; s/24.01,24.01/24.01,24.02/' case/党费上缴返还.csv
dues "in Nantong: to the fen, two fen more; all of it in Haimen; mixed branches are not asked"
