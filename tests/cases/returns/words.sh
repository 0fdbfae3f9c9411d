# What a sheet says of measures in its texts, and what it may not say.
small_case
report <<'REPORT'
report {
    name = "x", title = "x", file = "内部/x.xlsx", profile = "internal",
    sheets = { { name = "一", title = "共{measure.retird}人", rows = { from = "units", order = "unit_id" },
                 columns = { { title = "单位", field = "unit_name" } } } },
}
REPORT
report <<'REPORT'
report {
    name = "x", title = "x", file = "内部/x.xlsx", profile = "internal",
    sheets = { { name = "一", title = "均{measure.age_mean}岁", rows = { from = "units", order = "unit_id" },
                 columns = { { title = "单位", field = "unit_name" } } } },
}
REPORT
report <<'REPORT'
report {
    name = "x", title = "x", file = "内部/x{measure.retired}.xlsx", profile = "internal",
    sheets = { { name = "一", title = "一", rows = { from = "units", order = "unit_id" },
                 columns = { { title = "单位", field = "unit_name" } } } },
}
REPORT
report_in_use <<'REPORT'
report {
    name = "x", title = "x", file = "反馈/{id}_x.xlsx", profile = "unit", per = "unit",
    sheets = { { name = "一", title = "{name}{measure.retired}人",
                 rows = { from = "reporting_units", order = "unit_id" },
                 columns = { { title = "单位", field = "unit_name" } },
                 notes = { "红歌队{measure.returns_expected}份" } } },
}
report {
    name = "y", title = "y", file = "内部/y.xlsx", profile = "internal",
    sheets = { { name = "一", title = "共{measure.retired}人，人才{measure.talents}人",
                 rows = { from = "units", order = "unit_id" },
                 columns = { { title = "单位", field = "unit_name" } } } },
}
REPORT
cells 反馈/U1_x.xlsx 一 反馈/U2_x.xlsx 一!A1:A2 内部/y.xlsx 一!A1:A1
rm case/银发人才库.csv
run_out --reports reports
cells 内部/y.xlsx 一!A1:A1
rule <<'RULE'
relation { name = "x", title = "x", rows = "select 1", optional = "person" }
RULE
