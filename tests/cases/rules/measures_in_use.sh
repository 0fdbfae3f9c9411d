# What is found when a measure is counted.
small_case
of() {
    printf 'measure { name = "x", title = "某数", level = "case", basis = "NT-01", %s }\n' "$1" | rule_in_use
}
of 'statistic = { name = "meen", of = "retired", column = "age" }'
of 'statistic = { name = "xyzzy", of = "retired", column = "age" }'
of 'statistic = { name = "quantile", of = "retired", column = "age" }'
of 'statistic = { name = "quantile", of = "retired", column = "age", arguments = { 0.5, 7, 1 } }'
of 'statistic = { name = "kendall", of = "retired", column = "age" }'
of 'statistic = { name = "mean", of = "retired", column = { "age", "age" } }'
of 'statistic = { name = "kendall", of = "retired", column = { "age", "name" } }'
of 'statistic = { name = "kendall", of = "retired", column = { "age", "birthday" } }'
of 'rows = "select 1 as numerator"'
of 'count = { of = "retired", where = "agee > 60" }'
of 'count = { of = "retired", where = "age > 60 or" }'
of 'count = { of = "retired", distinct = "person" }'
