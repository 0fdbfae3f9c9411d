# Faults of a declaration of a measure.
of() {
    printf 'measure { name = "x", title = "某数", level = "case", basis = "NT-01", %s }\n' "$1" | rule
}
of ''
of 'count = { of = "members" }, share = { among = "members", where = "1" }'
of 'share = { among = "members" }'
of 'count = { of = "members", wher = "1" }'
of 'ratio = { of = "separate_share", to = "members" }'
of 'statistic = { name = "quantile", of = "retired", column = "age", arguments = { 1, 2, 3, 4, 5 } }'
of 'statistic = { name = "quantile", of = "retired", column = "age", arguments = { "half" } }'
rule <<'LUA'
measure { name = "x", title = "某数", basis = "NT-01", count = { of = "members" } }
LUA
