# 六有一提升: the items are the place's own. Seven of seven pass; six do not; a branch of which nothing is told is
# not judged. Haimen goes by its own list. Pace: the share passed against the share of days gone by.
new_case
sed -i 's/532801/320600/; s/2021/2019/g' case/case.lua
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码
U1,南通市某局,机关,320600
U2,海门市某局,机关,320684
ROWS
{
    echo 党组织代码,党组织名称,所属单位,组织类别,编组方式
    for i in 1 2 3; do echo "O$i,支部$i,U1,党支部,单独组建"; done
    echo O4,海门支部,U2,党支部,单独组建
} | roster 党组织名册.csv
echo 人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位 | roster 人员名册.csv
echo P1,王一,男,1950-03,中共党员,退休,U1 >>case/人员名册.csv
printf '人员编号,组织关系所在支部\nP1,O1\n' | roster 党员名册.csv
show() {
    db "select g.subject_id, g.total, g.grade, g.note from grade g where assessment = 'six_have'" \
        "select subject_id, item_id, raw, points, note from score where assessment = 'six_have' and state = 'ok'" \
        "select measure, numerator, denominator, round(value, 4) from measure where level = 'case' and measure like 'six_have%'"
}
echo "== nothing filled in"
run_out
show
{
    echo 年度,指标,满分,指标名称,考核
    for i in 1 2 3 4 5 6 7; do echo "2019,H$i,1,有$i,六有一提升"; done
    for i in 1 2 3 4 5 6 7; do echo "2019,M$i,1,好$i,六好一提升"; done
} | roster 指标体系.csv
{
    echo 清单,项目,支部,有无,建成时间
    for i in 1 2 3 4 5 6 7; do echo "六有一提升,有$i,O1,有,2019-03-01"; done
    for i in 1 2 3 4 5 6; do echo "六有一提升,H$i,O2,有,"; done
    echo 六有一提升,H7,O2,有,2020-02-01
    for i in 1 2 3 4 5 6 7; do echo "六好一提升,好$i,O4,有,"; done
    for i in 1 2 3 4 5 6 7; do echo "六有一提升,有$i,O4,有,"; done
} | roster 清单登记.csv
echo "== at the end of 2019"
run_out
show
echo "== Haimen by itself"
sed -i 's/320600/320684/' case/case.lua
run_out
show
echo "== after the deadline, one item short"
sed -i 's/320684/320600/; s/2019/2021/g' case/case.lua
sed -i 's/^2019/2021/' case/指标体系.csv
sed -i 's/H6,O2,有/H6,O2,无/' case/清单登记.csv
run_out
show
echo "== elsewhere"
sed -i 's/320600/532801/' case/case.lua
sed -i 's/3206../532801/' case/单位名册.csv
run_out
show
