# Who gets the best grade at the edge of a quota: floor, ties none, all and by; groups apart; exempt and vetoed
# ones do not use up places. Ten units: totals 95 95 94 93 92 92 92 91 90 60.
new_case
{
    echo 单位代码,单位名称,单位性质,行政区划代码,考核类别,不参加考核
    for i in 01 02 03 04 05 06 07 08 09 10; do
        echo "U$i,单位$i,机关,532801,甲,"
    done
    echo U11,单位11,机关,532801,乙,
    echo U12,单位12,机关,532801,乙,
    echo U13,单位13,机关,532801,甲,是
} | roster 单位名册.csv
try() { # share ties among
    shipped
    {
        cat <<'LUA'
relation {
    name = "tried", title = "试",
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, u.assess_group as peers,
               coalesce(u.assess_exempt, 0) as away,
               case u.unit_id when 'U01' then 95 when 'U02' then 95 when 'U03' then 94 when 'U04' then 93
                    when 'U05' then 92 when 'U06' then 92 when 'U07' then 92 when 'U08' then 91
                    when 'U09' then 90 when 'U10' then 60 when 'U11' then 95 else 100 end as got,
               case u.unit_id when 'U05' then 3 when 'U06' then 5 when 'U07' then 3 else 0 end as extra,
               u._source, u._line
        from units u
    ]],
}
LUA
        cat <<LUA
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100,
    group = "peers", exempt = "away",
    items = {
        { name = "main", title = "主", points = 95, judge = function(unit) return least(95, unit.got) - unit.extra end },
        { name = "more", title = "次", points = 5, judge = function(unit) return unit.extra end },
    },
    grades = { { name = "优秀", least = 90 }, { name = "合格" } },
    quota = { grade = "优秀", share = "$1", $2 },
}
LUA
    } >rules/zz.lua
    echo "== $1 $2"
    run_out --rules rules
    db "select peer_group, group_concat(subject_id, ' ') from (select * from grade where assessment = 'x'
            and grade = '优秀' order by subject_id) group by 1" \
        "select peer_group, peers, graded, places, reached, given, tied from quota where assessment = 'x'"
}
try 0.50 'ties = "none"'
try 0.50 'ties = "all"'
try 0.50 'ties = "by", by = { "more" }'
try 0.60 'ties = "by", by = { "more" }'
try 0.70 'ties = "none"'
try 0.45 'round = "up"'
try 0.45 'round = "down"'
try 0.10 'ties = "none"'
try 0.10 'ties = "all"'
db "select subject_id, rank, note from grade where assessment = 'x' and subject_id in ('U01', 'U02', 'U13')"
db "select subject_id, rank, grade, note from grade where assessment = 'x' and subject_id in ('U01', 'U02', 'U03', 'U05')"
try 0.50 'ties = "all"'
db "select subject_id, rank, grade, note from grade where assessment = 'x' and note is not null"
