# A level may say as of which day its subjects are judged; a parameter that no text lays down is set by the case.
small_case
shipped
cat >rules/zz.lua <<'LUA'
relation {
    name = "days_of_org", title = "日子",
    rows = [[
        select 'a' as day_id, '甲' as day_name, '2019-06-30' as day_on
        union all select 'b', '乙', '2019-07' union all select 'c', '丙', null union all select 'd', '丁', '哪天'
    ]],
}
level {
    name = "day", title = "日子", from = "days_of_org", id = "day_id", label = "day_name", date = "day_on",
}
parameter {
    name = "zz.rate", title = "标准", unit = "fen",
    { value = 100, to = "2019-06-30", basis = "CROSS-ALLOWANCE" },
    { value = 200, from = "2019-07-01", to = "2020-12-31", basis = "CROSS-ALLOWANCE" },
    { value = 300, from = "2021-01-01", basis = "CROSS-ALLOWANCE" },
}
parameter { name = "zz.open", title = "没有文件的标准", unit = "fen", basis = "ALLOW-LOCAL" }
fund {
    name = "dated", title = "按日", per = "day", over = "days_of_org", basis = "CROSS-ALLOWANCE",
    amount = function(_, p) return p.zz.rate end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
fund {
    name = "open", title = "未定", per = "org", over = "retired_orgs", basis = "CROSS-ALLOWANCE",
    amount = function(_, p) return p.zz.open end,
    round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
mingce run case -o out -q --rules rules
db "select subject_id, amount_fen, note from allocation where fund = 'dated'"
db "select subject_id, from_date, value from figure where name = 'dated'"
db "select reason from evaluation where name = 'open' limit 1"
mingce list parameters --rules rules | grep -c '^zz.open .*not laid down'
mingce list basis --rules rules | grep '^ALLOW-LOCAL' | grep -o 'zz.open'
mingce run case -o out -q --rules rules --set zz.open=777
db "select amount_fen, basis, parameter, note from allocation where fund = 'open' limit 1"
db "select value, source from parameter_used where name = 'zz.open'"
sed -i 's/date = "day_on"/date = "day_one"/' rules/zz.lua
mingce run case -o out -q --rules rules
