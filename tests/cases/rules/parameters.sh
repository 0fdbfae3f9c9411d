# The values of one place follow one another without a gap and without an overlap.
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 1, basis = "NT-01", to = "2019-12-31" },
    { value = 2, basis = "NT-01", from = "2020-01-02" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { place = "532801", value = 1, basis = "NT-01", from = "2018", to = "2020" },
    { place = "532801", value = 2, basis = "NT-01", from = "2020-07" } }
LUA
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 1, basis = "NT-01" }, { value = 2, basis = "NT-01" } }
LUA
# Well: in any order, with places apart, to the day, the month or the year.
rule <<'LUA'
parameter { name = "x", title = "某数", unit = "count",
    { value = 3, basis = "NT-01", from = "2021" },
    { value = 1, basis = "NT-01", to = "2019-12" },
    { place = "530000", value = 4, basis = "NT-01", from = "2030-01-01" },
    { value = 2, basis = "NT-01", from = "2020-01-01", to = "2020-12-31" } }
LUA
