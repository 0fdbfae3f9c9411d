# Who is bound for a part of the time only; who is excused; of whom nothing is known.
new_case
two_units
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
A1,2021-03-20,U1,文体
A2,2021-08-10,U1,文体
A3,2021-08-10,U1,文体
ROWS
done="[[ select host_id as unit_id, \"on\" as on_date, activity_id as done_id,
                activity_id = 'A3' as substitute from activities ]]"
obligation() {
    echo "== $1"
    {
        echo 'basis { id = "T-1", title = "测试", document = "x", status = "in force", text = "x" }'
        echo "obligation { name = 'duty', title = '应办', level = 'unit', every = 'month', basis = 'T-1',
            $2, done = ${3:-$done} }"
    } | rule_in_use | sed '/^= 0$/d'
    db "select subject_id, group_concat(substr(period, 6) || ' ' || state, ', ')
        from (select * from duty order by due_id) group by 1"
}
among() {
    echo "among = [[ select column1 as unit_id, column2 as from_date, column3 as to_date
                     from (values $1) ]]"
}
march="$(among "('U1', '2021-03-15', '2021-08-20')")"
obligation "from the middle of March to that of August, the whole month" "$march"
obligation "the last day" "$march, bound = 'last'"
obligation "any day" "$march, bound = 'any'"
obligation "from the first to the last day" "$(among "('U1', '2021-03-01', '2021-08-31')")"
obligation "days not known: not before the month is over, not after it has begun" \
    "$(among "('U1', '2021-03', '2021-08')")"
obligation "nor is the month; open at the other end" "$(among "('U1', '2021', null), ('U2', null, '2021')")"
obligation "stretches that overlap, meet, and do not" \
    "$(among "('U1', '2021-01-10', '2021-03-20'), ('U1', '2021-03-10', '2021-05-15'),
              ('U1', '2021-05-16', '2021-06-30'), ('U1', '2021-08-02', '2021-09-30')")"
obligation "ends before it begins; nobody" "$(among "('U1', '2021-08-01', '2021-03-01'), (null, null, null)")"
obligation "excused and not known; what is done counts all the same" \
    "$(among "('U1', '2021-03-01', '2021-09-30'), ('U2', '2021-03-01', '2021-05-31')"),
     excused = [[ select 'U1' as unit_id, '2021-03-01' as from_date, '2021-05-15' as to_date ]],
     unsure = [[ select 'U1' as unit_id, '2021-07-31' as from_date, '2021-08-31' as to_date
                 union all select 'U2', null, null ]]"
db "select period, done, substituted from duty where done > 0"
obligation "one activity on two rows counts once" "$(among "('U1', '2021-08-01', '2021-08-31')"), least = 2" \
    "[[ select host_id as unit_id, \"on\" as on_date, activity_id as done_id
              from activities, (values (1), (2)) where activity_id = 'A2' ]]"
