# Statistics of several columns: in measures, in SQL and beside each row they are the same numbers.
# A row that lacks one of them does not count; too few leave the measure empty.
small_case
rule_in_use <<'LUA'
relation { name = "months", title = "各月", rows = [[
    select 'U1' as unit_id, column1 as n, column2 as hits, column3 as size
    from (values (3, 7, 9), (1, 5, 9), (4, 8, 9), (2, 6, 9), (5, 8, 10), (6, null, 9))
    union all select 'U2', 1, 3, 4 union all select 'U2', 2, 1, 4 ]] }
local function of(name, columns, arguments)
    measure { name = "m_" .. name, title = name, level = { "unit", "case" },
        statistic = { name = name, of = "months", column = columns, arguments = arguments } }
end
of("kendall", { "n", "hits" })
of("mann_kendall_p", { "n", "hits" })
of("theil_sen_slope", { "n", "hits" })
of("share_mean", { "hits", "size" })
of("share_spread", { "hits", "size" })
of("gini", "hits")
of("outliers", "hits")
of("quantile", "hits", { 0.5, 6 })
of("bootstrap_mean_low", "hits", { 0.9, 200, 20211231 })
measure { name = "m_in_sql", title = "同上", level = { "unit" }, rows = [[
    select 'unit' as level, unit_id as subject_id, round(1e6 * theil_sen_slope(n, hits)) as numerator,
           round(1e6 * share_mean(hits, size)) as denominator from months group by unit_id ]] }
relation { name = "shrunk", title = "收缩", rows = [[
    select unit_id, n, shrunken(hits, size, share_mean(hits, size) over (), share_spread(hits, size) over ()) as rate
    from months ]] }
LUA
db "select measure, subject_id, round(value, 6), n, state from measure where measure like 'm\_%' escape '\' and measure <> 'm_in_sql' order by 1, 2" \
    "select subject_id, numerator, denominator from measure where measure = 'm_in_sql' order by 1" \
    "select sql is not null from sqlite_master where name = 'shrunk'"
