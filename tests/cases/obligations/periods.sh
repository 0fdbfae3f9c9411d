# Months, quarters, halves, years, windows and events; what counts in them.
new_case
two_units
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
A1,2021-01-01,U1,文体
A2,2021-01-31,U1,文体
A3,2021-02-01,U1,文体
A4,2021-06-30,U1,文体
A5,2021-07-01,U1,文体
A6,2021-10-14,U1,文体
A7,2022-01-03,U1,文体
ROWS
roster 节日日历.csv <<'ROWS'
节日,年度,起始日期,终止日期
春节,2021,2020-12-20,2021-02-01
七一,2021,2021-06-25,2021-07-05
建党百年,2021,2021-07-01,2021-07-01
元旦,2022,2021-12-30,2022-01-03
ROWS
obligation() {
    echo "== $1"
    {
        echo 'basis { id = "T-1", title = "测试", document = "x", status = "in force", text = "x" }'
        echo 'relation { name = "acts", title = "活动", rows = [[
            select host_id as unit_id, "on" as on_date, activity_id as done_id, _source, _line
            from activities ]] }'
        echo "obligation { name = 'duty', title = '应办', level = 'unit', basis = 'T-1',
            $2, done = ${3:-[[acts]]} }"
    } | rule_in_use | sed '/^= 0$/d'
    db "select subject_id, period, first_day, last_day, needed, done, state,
            (select group_concat(done_id, ' ') from (select done_id from obligation_done e
             where e.due_id = d.due_id order by done_id))
        from duty d where subject_id = 'U1'"
}
u1="among = [[ select 'U1' as unit_id ]]"
obligation "each month" "every = 'month', $u1"
obligation "two each quarter" "every = 'quarter', least = 2, $u1"
obligation "each half" "every = 'half', $u1"
obligation "each year, six times" "every = 'year', least = 6, $u1"
obligation "within five days behind the quarter" "every = 'quarter', grace = 5, $u1"
obligation "each window that ends in the period" "every = 'window', $u1, windows = [[
    select name as period, \"from\" as from_date, \"to\" as to_date from calendar ]]"
obligation "two for each of them" "every = 'month', least = 1, among = [[
    select 'U1' as unit_id, 2 as times ]]"
obligation "nothing is needed" "every = 'month', least = 0, $u1"
events="every = 'event', events = [[ select 'U1' as unit_id, 'E1' as event_id, '2021-01-31' as on_date
    union all select 'U1', 'E2', '2021-06-24' union all select 'U1', 'E3', '2020-12-30'
    union all select 'U1', 'E4', '2021-12-30' union all select 'U1', 'E5', '2021-03'
    union all select 'U1', 'E6', '2020-12-20' ]]"
obligation "within three days behind an event; of the year in which they end" "$events, within = 3"
obligation "until now" "$events"
obligation "what was done for an event counts for that one" "$events, within = 3" "[[
    select unit_id, on_date, done_id, iif(done_id = 'A1', 'E1', null) as event_id from acts ]]"
echo "== half a year, seen in May"
sed -i 's/period = "2021", as_of = "2021-12-31"/period = "2021-01 … 2021-06", as_of = "2021-05-30"/' case/case.lua
obligation "each month" "every = 'month', $u1"
obligation "each year" "every = 'year', $u1"
