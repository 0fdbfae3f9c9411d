# How firm ranks are: off when samples are 0; else intervals, neighbours, indices. And what is wrong.
new_case
{
    echo 单位代码,单位名称,单位性质,行政区划代码
    for n in 1 2 3 4 5 6 7 8; do echo "U$n,第${n}单位,机关,532801"; done
} | roster 单位名册.csv
of() { # firmness
    rule_in_use <<LUA
relation {
    name = "tried", title = "试",
    rows = [[ select u.*, substr(u.unit_id, 2) + 0 as a, 9 - substr(u.unit_id, 2) as b,
                     (substr(u.unit_id, 2) * 5) % 9 as c from units u ]],
}
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100,
    items = {
        { name = "one", title = "一", points = 80, items = {
            { name = "a", title = "甲", points = 60, mode = "count", of = "a", each = "7.5" },
            { name = "b", title = "乙", points = 20, mode = "count", of = "b", each = "2.5" } } },
        { name = "c", title = "丙", points = 20, mode = "count", of = "c", each = "2.5" },
    },
    firmness = { $1 },
}
LUA
}
weights='{ what = "weights", share = "0.5" }'
of "samples = 0, vary = { $weights }"
db "select count(*) from firmness"
of "samples = 64, vary = { $weights, { what = \"leave out\" }, { what = \"normalisation\", choices = { \"points\", \"rank\" } } }"
db "select subject_id, rank, nominal, median, low, high, best, worst, firm_above, firm_below, replications from firmness" \
    "select ordinal, upper_id, lower_id, together, above + alike + below = together, distinguishable from firmness_pair" \
    "select factor, choices, share, first_order between -0.2 and 1, total between 0 and 1.2, samples, evaluations from firmness_factor" \
    "select item_id, given, round(skewness, 6), round(kurtosis, 6), treatment from firmness_item"
echo == other ways
of 'samples = 32, normalise = "rank", aggregate = "geometric", missing = "median", vary = { { what = "aggregation", choices = { "arithmetic", "geometric" } }, { what = "missing", choices = { "mean", "median" } } }'
db "select subject_id, rank, nominal, best, worst from firmness" "select factor, choices, evaluations from firmness_factor"
echo == nobody to be compared with
sed -i 4,9d case/单位名册.csv
of "samples = 64, vary = { $weights }"
sed -i 3d case/单位名册.csv
of "samples = 64, vary = { $weights }"
db "select count(*) from firmness" "select subject_id, reason from evaluation where what = 'firmness' and name = 'x'"
echo == what is wrong
of 'samples = 64, vary = { }'
of 'samples = 1, vary = { { what = "leave out" } }'
of 'samples = 64, vary = { { what = "wieghts", share = "0.5" } }'
of 'samples = 64, normalise = "z-score", vary = { { what = "leave out" } }'
of 'samples = 64, vary = { { what = "normalisation", choices = "z" } }'
of 'samples = 64, vary = { { what = "weights" } }'
of 'samples = 64, vary = { { what = "outliers" } }'
of 'samples = 64, vary = { { what = "node weight", at = "a", share = "0.5" } }'
of 'vary = { { what = "leave out" } }'
of 'samples = 64, vary = { { what = "aggregation", at = "a", choices = { "arithmetic", "geometric" } } }'
of 'samples = 64, vary = { { what = "leave out", at = "one" } }'
echo == what varies is for one group only
{
    echo 单位代码,单位名称,单位性质,行政区划代码
    for n in 1 2 3 4 5 6 7 8; do echo "U$n,第${n}单位,机关,532801"; done
} | roster 单位名册.csv
groups() { # vary
    rule_in_use <<LUA
relation {
    name = "tried", title = "试",
    rows = [[ select u.*, iif(substr(u.unit_id, 2) + 0 <= 4, '甲', '乙') as peers, substr(u.unit_id, 2) + 0 as a,
                     (substr(u.unit_id, 2) * 7) % 11 as b, (substr(u.unit_id, 2) * 5) % 9 as c from units u ]],
}
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 40,
    group = "peers", groups = { "甲", "乙" },
    items = {
        { name = "a", title = "甲", points = 20, mode = "count", of = "a", each = 5, applies = { "甲" } },
        { name = "n", title = "乙", points = 20, applies = { "乙" }, items = {
            { name = "n1", title = "乙一", points = 10, mode = "count", of = "b", each = 1 },
            { name = "n2", title = "乙二", points = 10, mode = "count", of = "c", each = 1 } } },
        { name = "b", title = "丙", points = 10, mode = "count", of = "b", each = 1 },
        { name = "c", title = "丁", points = 10, mode = "count", of = "c", each = 1 },
    },
    firmness = { samples = 64, vary = { $1 } },
}
LUA
    db "select peer_group, subject_id, rank, low, high, best, worst from firmness order by 1, 3" \
        "select peer_group, factor, item_id, first_order is not null from firmness_factor" \
        "select subject_id, reason from evaluation where what = 'firmness' and name = 'x'"
}
groups '{ what = "aggregation", at = "n", choices = { "arithmetic", "geometric" } }'
groups '{ what = "node weight", at = "n", share = 1 }, { what = "item weight", at = "a", share = "0.5" }, { what = "item weight", at = "n2", share = "0.5" }'
