# Statistics by name, at each level; of nobody there is none, of one there is no deviation.
small_case
rule_in_use <<'LUA'
measure { name = "age_sd_lixiu", title = "离休年龄标准差", level = { "unit", "case" }, basis = "STAT-AGE-COMPLETED",
    statistic = { name = "sd", of = "retired", column = "age", where = "person_kind = '离休'" } }
measure { name = "age_quarter", title = "年龄下四分位", level = "case", basis = "STAT-AGE-COMPLETED",
    statistic = { name = "quantile", of = "retired", column = "age", arguments = { 0.25 } } }
measure { name = "age_in_sql", title = "年龄", level = "case", basis = "STAT-AGE-COMPLETED", rows = [[
    select 'case' as level, place as subject_id, round(1000000 * (select mean(age) from retired)) as numerator,
           round(1000000 * (select quantile(age, 0.9) from retired)) as denominator from this_case ]] }
LUA
db "select measure, subject_id, round(value, 4), n, state from measure where measure like 'age%' and numerator is null
    or measure = 'age_in_sql' order by 1, 2" \
    "select numerator, denominator from measure where measure = 'age_in_sql'"
