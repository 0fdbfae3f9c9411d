# Allowances of secretaries: what is due by month and by grade, what was paid, and every fault once.
#
#   A01 to A12 are secretaries of O01 to O12 in Nantong, 200 yuan a month, 2400 a year by grade.
unit_of() {
    case $1 in
    *[13579]) echo U2 ;;
    *) echo U1 ;;
    esac
}
case_of_2018() {
    mkdir -p case
    cat >case/case.lua <<'LUA'
case {
    title = "测试", place = "320600", period = "2018", as_of = "2018-12-31", adopt = { "ASSESS-SECRETARY" },
    set = { ["allowance.base_month"] = 20000, ["allowance.performance_year"] = 240000 },
}
LUA
    printf '单位代码,单位名称,单位性质,行政区划代码\nU1,甲局,机关,320600\nU2,乙局,事业,320600\n' >case/单位名册.csv
    {
        echo 党组织代码,党组织名称,所属单位,组织类别,编组方式,成立时间,撤销时间
        for i in 01 02 03 04 05 06 07 08 09 10 11; do
            echo "O$i,第${i}党支部,$(unit_of $i),党支部,单独组建,2010-01,"
        done
        echo O12,第12党支部,U1,党支部,单独组建,2010-01,2018-09-10
    } >case/党组织名册.csv
    {
        echo 人员编号,姓名,性别,出生年月,政治面貌,人员类别,原单位,去世时间
        for i in 01 02 03 04 05 06 07 08 09 10 12; do
            echo "A$i,书记$i,男,1950-01,中共党员,退休,$(unit_of $i),"
        done
        echo A11,书记11,男,1950-01,中共党员,退休,U2,2018-05-20
        echo B01,委员一,男,1950-01,中共党员,退休,U1,
        echo B02,在职人员,男,1975-01,中共党员,在职,U1,
    } >case/人员名册.csv
    {
        echo 人员编号,所在党支部,党员类别,转入时间
        for i in 01 02 03 04 05 06 07 08 09 10; do
            echo "A$i,O$i,正式,2010-01"
        done
    } >case/隶属关系.csv
    {
        echo 人员编号,党组织,党内职务,任职时间,离任时间,任职文号,是否离退休
        for i in 01 02 03 04 05 06 07 08; do
            echo "A$i,O$i,书记,2016-03-01,,某组〔2016〕${i}号,是"
        done
        echo A09,O09,书记,2018-03-15,,,是
        echo A10,O10,书记,2016-03,2018-06-10,,是
        echo A10,O10,书记,2018-06-10,,,是
        echo A11,O11,书记,2016-03,,,是
        echo A12,O12,书记,2016-03,,,是
        echo A08,O07,副书记,2016-03,,,是
        echo B02,O01,组织委员,2016-03,,,否
    } >case/任职.csv
}
base() { # person, org, amount, months
    who=$1 org=$2 amount=$3
    shift 3
    for m; do
        echo "$who,$org,2018-$m,基本,$amount,2018-$m-25,V$org$m,,"
    done
}
rest="03 04 05 06 07 08 09 10 11 12"
paid() {
    echo 人员编号,党组织,所属月份,补贴类型,金额,支付日期,凭证号,等次,系数
    for i in 01 02 03 04 05 06 07 08 10; do
        # shellcheck disable=SC2086
        base "A$i" "O$i" 200 01 02 $rest
    done
    # shellcheck disable=SC2086
    base A09 O09 200 $rest
    base A11 O11 200 01 02 03 04
    base A12 O12 200 01 02 03 04 05 06 07 08
}
# One grade each: 优秀 for the first, 一般 for the fifth, 良好 for the others.
graded() {
    echo 年度,被考核单位,指标,评分来源,分值,依据,文号,考核,日期
    for i in 01 02 03 04 05 06 07 08 09 10; do
        case $i in
        01) report=30 ballot=20 ;;
        05) report=0 ballot=10 ;;
        *) report=15 ballot=20 ;;
        esac
        echo "2018,O$i,1,核定,40,考核,某组〔2018〕1号,书记考核,2018-12-10"
        echo "2018,O$i,2,核定,10,考核,某组〔2018〕1号,书记考核,2018-12-10"
        echo "2018,O$i,3,县评,$report,述职,某组〔2018〕1号,书记考核,2018-12-10"
        echo "2018,O$i,4,民主测评,$ballot,测评,,书记考核,2018-12-05"
    done
}
performance() { # person, org, amount, day, grade, coefficient
    echo "$1,$2,2018-12,绩效,$3,$4,W$1,$5,$6"
}
all_performance() {
    performance A01 O01 3360 2018-12-28 优秀 1.4
    for i in 02 03 04 06 07 08 10; do
        performance "A$i" "O$i" 2400 2018-12-28 良好 1.00
    done
    performance A05 O05 1680 2018-12-28 一般 0.70
    performance A09 O09 1800 2018-12-28 良好 1
}
allowances() {
    mingce run case -o out -q
    db "select s.path || ':' || f.line || ' ' || message || ' (' || lead || ' ' || at_risk_fen || coalesce(
                   '; ' || t.path || ':' || against_line, '') || ') [' || rule || ']'
        from finding f join source s using (source_id) left join source t on t.source_id = against_source_id
        where rule like 'allowance%' or rule like 'performance%' or rule = 'secretary-unpaid'
        order by rule, f.line"
}
case_of_2018
{ paid && all_performance; } >case/补贴发放.csv
graded >case/评分.csv
echo "== all is paid as it is due"
allowances
db "select fund, count(*), sum(amount_fen) from allocation where fund like 'allowance%' group by 1"
db "select subject_id, amount_fen, note from allocation where fund = 'allowance_performance'"
db "select * from figure where name = 'allowance_base' and subject_id = 'A09@O09@2018-04'"
db "select measure, numerator, denominator from measure where level = 'case' and measure like '%allowance%'
    or level = 'case' and measure like 'performance_%'"

# Every fault once. Two parts of one month (A03, June) and the month of death are none.
base A03 O03 200 05 | sed 's/VO0305/X1/' >>case/补贴发放.csv
sed -i 's/^A03,O03,2018-06,基本,200/A03,O03,2018-06,基本,120/; s/^A05,O05,2018-01,基本,200/A05,O05,2018-01,基本,250/
    s/^A05,O05,2018-02,基本,200/A05,O05,2018-02,基本,150.01/; /^A02,O02,2018-0[37]/d
    s/^\(A04,O04,2018-04.*\),2018-04-25/\1,2018-06-01/' case/补贴发放.csv
{
    base A03 O03 80 06 | sed 's/VO0306/X2/'
    base A03 O03 50 07 | sed 's/VO0307/X3/'
    base A08 O07 140 08
    base A11 O11 200 05 06
    base B01 O03 200 09
    base A09 O09 200 02
    base A12 O12 200 10
    base B02 O01 100 11
    base P06 O06 200 12 | sed 's/VO0612/X4/'
    performance A03 O03 100 2018-12-29 良好 1 | sed 's/WA03/X5/'
    performance B01 O03 500 2018-12-28 良好 1
    performance A11 O11 800 2018-12-28 良好 1
} >>case/补贴发放.csv
sed -i '/^A10,O10,2018-12,绩效/d
    s/^A02,O02,2018-12,绩效.*/A02,O02,2018-12,绩效,3360,2018-12-28,WA02,优秀,1.4/
    s/^A06,O06,2018-12,绩效,2400/A06,O06,2018-12,绩效,2500/; s/^A07,O07,2018-12,绩效,2400/A07,O07,2018-12,绩效,2300/
    s/^\(A08,O08,2018-12,绩效,2400\),2018-12-28/\1,2018-12-01/' case/补贴发放.csv
sed -i '1s/$/,公民身份号码/; /^A06/s/$/,532899195001010037/' case/人员名册.csv
echo P06,书记06,男,1950-01,中共党员,退休,U1,,532899195001010037 >>case/人员名册.csv
printf '被考核单位,年度,事由,文号\nO04,2018,违纪,某纪〔2018〕3号\n' >case/一票否决.csv
echo "== every fault once"
allowances
db "select measure, numerator, denominator from measure where level = 'case' and measure like '%allowance%'
    or level = 'case' and measure like 'performance_%'"
cells 审计/经费审计.xlsx 书记补贴核对 补贴盲区名单 补贴覆盖率 绩效补贴测算 | sed "s/规则 [0-9a-f]*/规则 …/"
