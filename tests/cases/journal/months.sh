# A month without a day ends with its last day, short months and leap years as well: what is due in the last month of the
# period stands before the balances of the period.
accounts() {
    new_case
    sed -i "s/period = \"2021\", as_of = \"2021-12-31\"/period = \"$1\", as_of = \"$2\"/" case/case.lua
    run_out | grep -v -e cell -e secretary -e allowance
    echo "== $1: $(grep -c ' balance ' out/审计/funds.beancount) balances, $(grep -c -e "^$2 [*]" out/审计/funds.beancount) entries on the last day"
    "$PYTHON" "$ROOT/tests/tools/ledgers.py" out/审计/funds | sed -n 1,4p
}
two_units
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,甲支部,U1,党支部,单独组建
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位
P1,某甲,中共党员,退休,U1
ROWS
roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
P1,O1
ROWS
{
    echo 党组织,期间,上缴,应返,实返
    for month in 2019-02 2020-02 2021-02 2021-04 2021-06 2021-07 2021-09 2021-11 1900-02 2000-02; do
        echo "O1,$month,120.00,72.00,72.00"
    done
} | roster 党费上缴返还.csv
accounts '2021-01 ... 2021-06' 2021-06-30
accounts '2021-01 ... 2021-09' 2021-09-30
accounts '2021-01 ... 2021-02' 2021-02-28
accounts '2020-01 ... 2020-02' 2020-02-29
accounts '2000-01 ... 2000-02' 2000-02-29
