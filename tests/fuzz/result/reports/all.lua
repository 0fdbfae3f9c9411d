report {
    name = "all", title = "汇总", file = "汇总.xlsx", profile = "upper",
    sheets = {
        { name = "units", title = "单位", rows = { level = "unit" },
            columns = { { title = "单位", field = "unit_name" }, { title = "人数", measure = "heads" } } },
        { name = "people", title = "人员", rows = { from = "kept_people", order = "id" },
            columns = { { title = "姓名", field = "name" } } },
    },
}
