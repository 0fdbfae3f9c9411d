# X09–X10. A branch of its own has three full members at least and fifty at most; from seven on it
# has a committee of three to seven; its term is not over. And the near misses of each.
small_case
roster 任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间,离任时间
P1,O1,书记,2020-05,
P2,O2,书记,2020-05,
P6,O3,书记,2020-05,
ROWS
branches() {
    echo "== $1"
    found branch-too-small branch-too-large committee-size term-overdue
}
branches "three full members in O2, one in a joint branch"
cp -r case kept
sed -i 's/^P3,O2,正式/P3,O2,预备/' case/隶属关系.csv
branches "one of the three on probation"
sed -i 's/,张三,\(.*\),中共党员,/,张三,\1,预备党员,/' case/景洪市教育体育局/人员名册.csv
sed -i 's/^P3,O2,预备/P3,O2,/' case/隶属关系.csv
branches "only the roster of people says so"
sed -i 's/^P3,O2/P33,O2/' case/隶属关系.csv
branches "a row was lost: nobody knows"
sed -i '/^P3,/d' case/景洪市教育体育局/人员名册.csv
branches "the same, of somebody who is on no roster"
rm -rf case && cp -r kept case
sed -i '/^P3,/d' case/隶属关系.csv
branches "a member of the unit is nowhere: nobody knows"

people() { # first, last, org
    for i in $(seq "$1" "$2"); do
        echo "Q$i,党员$i,男,1950-01,中共党员,退休,U1" >>case/更多人员名册.csv
        echo "Q$i,$3,正式,2010-01," >>case/隶属关系.csv
    done
}
rm -rf case && cp -r kept case
echo '人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位' >case/更多人员名册.csv
people 1 3 O2
branches "six full members, one post"
people 4 4 O2
branches "seven, one post"
cp case/任职.csv posts.csv
echo 'P99,O2,委员,2020-05,' >>case/任职.csv
branches "seven, and a row of posts was lost"
cp posts.csv case/任职.csv
printf 'P%s,O2,组织委员,2020-05,\nP%s,O2,纪检委员,2020-05,2021-12-31\n' 1 3 >>case/任职.csv
branches "seven, two posts and one that is over"
sed -i 's/2021-12-31$/2022-01/' case/任职.csv
branches "seven, three posts; one of them with two"
echo 'P1,O2,宣传委员,2020-05,' >>case/任职.csv
printf 'Q%s,O2,委员,2020-05,\n' 1 2 3 4 >>case/任职.csv
branches "seven people in eight posts"
people 5 5 O2
echo 'Q5,O2,委员,2020-05,' >>case/任职.csv
branches "eight people"
sed -i '$d' case/任职.csv
people 6 47 O2
branches "fifty members"
people 48 48 O2
branches "fifty-one"

rm -rf case && cp -r kept case
sed -i '/^O2/s/2020-05,3/2018-12-31,3/' case/党组织名册.csv
branches "due on the last day"
sed -i '/^O2/s/2018-12-31/2018-12-30/; /^O5/s/,,,,,,/,2010,3,,,,/' case/党组织名册.csv
branches "due the day before; a temporary branch has no term"
sed -i '1s/$/,应换届时间/; /^O2/s/$/,2022-12/' case/党组织名册.csv
branches "put off"
sed -i '/^O2/s/2022-12$/没定/; /^O2/s/2018-12-30/二月/' case/党组织名册.csv
branches "dates that cannot be read"
rm -rf case && cp -r kept case
sed -i 's/as_of = "2021-12-31"/as_of = "2018-06-30"/; s/period = "2021"/period = "2018"/' case/case.lua
sed -i 's/^P[13],O2.*//' case/隶属关系.csv
branches "before the rules were in force"
db "select name, reason from evaluation where name in ('term-overdue', 'branch-too-small') order by 1"
