# X19. How often a branch of its own meets, by the month, the quarter and the year.
small_case
roster 任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间
P1,O2,书记,2020-05
P2,O2,组织委员,2020-05
ROWS
life() {
    echo "== $1"
    found life-below-rule
}
life "O2 met once; O3 never; O4 is mixed; no committee of three"
sed -i '/^O3/d' case/党组织名册.csv
sed -i '/,O3,/d' case/隶属关系.csv
for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
    echo "T$m,2021-$m-20,O2,主题党日,党日,3,3"
done >>case/活动台账.csv
cat >>case/活动台账.csv <<'ROWS'
M2,2021-06-30,O2,党员大会,二季度,3,3
M3,2021-07-01,O2,党员大会,三季度,3,3
M4,2021-12-31,O2,党员大会,四季度,3,3
L1,2021-01-10,O1,党课,总支上的党课,3,3
L2,2021-04-10,O2,党课,党课,3,3
L3,2021-08-10,O2,党课,党课,3,3
L4,2021-11-10,O2,党课,党课,3,3
R1,2021-12-01,O2,组织生活会,组织生活会,3,3
R2,2021-12-02,O2,民主评议,民主评议,3,3
K1,2021-05-12,O2,谈心谈话,谈心谈话,3,3
ROWS
life "everything once; a class of the general branch above"
cp -r case kept
echo 'P3,O2,宣传委员,2020-05' >>case/任职.csv
life "a committee of three, no meeting of it"
rm -rf case && cp -r kept case
sed -i '/^M4/d; s/2021-07-01/2021-06-01/; /^T02/d; /^T11/s/主题党日/座谈/; /^R2/d' case/活动台账.csv
life "two in one quarter, none in the two after; two months without; no appraisal"
sed -i '1s/$/,成立时间/; /^O2/s/$/,2021-03-15/' case/党组织名册.csv
life "founded in March"
sed -i '/^O2/s/,2021-03-15$/,2021/' case/党组织名册.csv
life "founded this year, nobody knows when"
sed -i '/^O2/s/,2021$/,/' case/党组织名册.csv
sed -i 's/as_of = "2021-12-31"/as_of = "2021-08-30"/' case/case.lua
life "the day before August was over"
sed -i 's/as_of = "2021-08-30"/as_of = "2021-09-30"/' case/case.lua
life "on the last day of September"
echo "X1,2021-09-31,O2,党员大会,日期不对,3,3" >>case/活动台账.csv
life "something cannot be read"
sed -i 's/^X1,2021-09-31/无,2021-09-30/' case/活动台账.csv
life "something was lost"
