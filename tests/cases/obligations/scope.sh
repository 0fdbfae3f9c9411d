# Where and when an obligation holds: places, dates, drafts, parameters, rosters that did not come.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,行政区划代码
U1,景洪市教育体育局,教体局,机关,532801
U2,景洪市卫生健康局,卫健局,机关,532802
U3,景洪市财政局,财政局,机关,530100
ROWS
sed -i 's/place = "532801"/place = "532800"/' case/case.lua
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别
A1,2021-03-20,U1,文体
ROWS
obligation() {
    echo "== $1"
    {
        echo "basis { id = 'T-1', title = '测试', document = 'x', text = 'x', $2 }"
        echo "obligation { name = 'duty', title = '应办', level = 'unit', every = 'quarter',
            among = 'reporting_units', basis = 'T-1', least = ${3:-1},
            done = [[ select host_id as unit_id, \"on\" as on_date, activity_id as done_id
                      from activities ]] }
            parameter { name = 'duty.least', title = '次数', unit = 'count',
                { place = '532801', value = 1, to = '2021-06-30', basis = 'T-1' },
                { place = '532801', value = 2, from = '2021-07-01', basis = 'T-1' },
                { place = '532802', value = 3, basis = 'T-1' } }
            relation { name = 'duties', title = '应办', rows = [[ select * from duty ]] }
            measure { name = 'duties_share', title = '达标率', level = { 'unit', 'case' },
                share = { among = 'duties', where = \"state = 'met'\" } }"
    } >rule.lua
    shipped
    cp rule.lua rules/zz.lua
    status run_out --rules rules ${4:+--set "$4"} | sed '/^= 0$/d'
    db "select subject_id, group_concat(substr(period, 6) || ':' || needed || ' ' || state, ', ')
        from (select * from duty order by due_id) group by 1" \
        "select name, subject_id, reason from evaluation where name like 'dut%'" \
        "select level, subject_id, numerator || '/' || denominator from measure
         where measure = 'duties_share' and level = 'case'"
}
obligation "in the whole land" "status = 'in force'"
obligation "in one county" "status = 'in force', place = '532801'"
obligation "elsewhere" "status = 'in force', place = '310000'"
obligation "from June to October" "status = 'in force', from = '2021-06-01', to = '2021-10-31'"
obligation "since January next" "status = 'in force', from = '2022-01-01'"
obligation "told as practice" "status = 'reported'"
obligation "a draft" "status = 'draft'"
obligation "how often: by place and date, not laid down in the third" "status = 'in force'" "'duty.least'"
db "select name, place, from_date, value, used_by from parameter_used where name = 'duty.least'"
obligation "how often: set" "status = 'in force'" "'duty.least'" duty.least=1
obligation "set to what no number of times can be" "status = 'in force'" "'duty.least'" duty.least=1/2
sed -i 's/as_of = "2021-12-31",/as_of = "2021-12-31", trial = true,/' case/case.lua
obligation "a draft in a trial" "status = 'draft'"
rm case/活动台账.csv
obligation "no ledger" "status = 'in force'"
obligation "no ledger, and elsewhere" "status = 'in force', place = '310000'"
obligation "no ledger, and in one county" "status = 'in force', place = '532801'"
