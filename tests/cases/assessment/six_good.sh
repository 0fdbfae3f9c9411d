# The six national headings, out of the rosters: what one branch did and another did not; what only people can
# say is not evaluated until they say it; before May 2022 nothing is judged.
people() { # first, branch, how many
    seq "$1" $(($1 + $3 - 1)) | sed "s/.*/P&,$2,正式/"
}
new_case
sed -i 's/2021/2022/g' case/case.lua
two_units
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式,成立时间,本届起始,任期
O1,甲支部,U1,党支部,单独组建,2019-01-01,2021-05,3
O2,乙支部,U2,党支部,单独组建,2019-01-01,2018-05,3
ROWS
{
    echo 人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位
    for i in $(seq 1 8); do echo "P$i,甲$i,男,1950-03,中共党员,退休,U1"; done
    for i in $(seq 9 10); do echo "P$i,乙$i,男,1950-03,中共党员,退休,U2"; done
} | roster 人员名册.csv
{
    echo 人员编号,组织关系所在支部,党员类别
    people 1 O1 8
    people 9 O2 2
} | roster 党员名册.csv
roster 任职.csv <<'ROWS'
人员编号,任职支部,党内职务,任职时间,是否离退休
P1,O1,书记,2021-05,是
P2,O1,组织委员,2021-05,是
P3,O1,宣传委员,2021-05,是
P9,O2,书记,2018-05,是
ROWS
{
    echo 活动编号,日期,组织方,活动类别
    for o in O1 O2; do
        for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
            echo "$o-a$m,2022-$m-10,$o,主题党日"
            [ "$o$m" = O107 ] || echo "$o-b$m,2022-$m-11,$o,支委会"
            case $m in 03 | 06 | 09 | 12) echo "$o-c$m,2022-$m-12,$o,党课" && echo "$o-d$m,2022-$m-13,$o,党员大会" ;; esac
        done
        echo "$o-e,2022-12-20,$o,组织生活会"
        echo "$o-f,2022-12-21,$o,民主评议"
        echo "$o-g,2022-11-21,$o,谈心谈话"
    done
} | roster 活动台账.csv
show() {
    db "select subject_id, group_concat(item_id || '=' || coalesce(points, '?'), ' ') from
            (select s.* from score s join item i using (assessment, item_id) where assessment = 'six_good'
             and i.mode <> 'group' order by subject_id, i.ordinal) group by 1" \
        "select subject_id, total, grade, note from grade where assessment = 'six_good'"
}
run_out
show
echo "== people say"
roster 评分.csv <<'ROWS'
年度,被考核单位,考核,指标,评分来源,分值,依据,文号
2022,O1,六好,作用发挥评定,县评,1,,
2022,O2,六好,5.1,县评,0,没有队伍,
2022,O1,六好,支委会,复核,1,补交了七月的记录,老干函1号
ROWS
run_out
show
db "select h.item_id, h.branches, h.judged, h.good from six_good_heads h order by h.ordinal"
mingce explain out O2 six_good | sed -n 1,20p
sed -i 's/2022/2021/g' case/case.lua
run_out
db "select reason, count(*) from evaluation where what = 'assessment' and name = 'six_good' group by 1" \
    "select count(*) from grade where assessment = 'six_good'"
