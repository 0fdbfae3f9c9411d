# A year, a month or some months; the day of counting is the last one unless it is given.
of() {
    mkdir -p case
    two_units
    printf 'case { title = "测试", place = "532801", period = "%s" }\n' "$1" >case/case.lua
    run_out && db "select group_concat(value, ' ') from (select value from run
        where key in ('period', 'period_first', 'period_last', 'as_of') order by key)"
}
of 2021
of 2021-02
of '2021-07 … 2021-12'
of '2021-01...2021-06'
of '2021-01至2021-03'
of '2020-02 ~ 2020-02'
