# Faults of a declaration of a table.
of() {
    printf 'roster {\n  name = "visits", title = "走访",\n  %s,\n}\n' "$1" | rule
}
of 'key = { "id" }'
of 'key = { "id" }, columns = {}'
of 'columns = { { name = "id", title = "编号", type = "code" } }'
of 'key = { "di" }, columns = { { name = "id", title = "编号", type = "code" } }'
of 'key = { "place_of_visit" }, columns = { { name = "id", title = "编号", type = "code" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "cod" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "code" }, { name = "id", title = "号", type = "code" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "choice" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "code", choices = { "甲" } } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "choice", choices = { "甲", 2 } } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "choice", choices = { { "甲", true } } } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "reference" } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "text", to = { "units" } } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "text", max = 3 } }'
of 'key = { "id" }, columns = { { name = "id", title = "编号", type = "reference", to = { "unit" } } }'
of 'level = "visit", key = { "id", "n" }, columns = { { name = "id", title = "编号", type = "code" }, { name = "n", title = "序", type = "code" } }'
