# Faults of a wide form's declaration.
of() { # wide, type of the title
    rule <<RULE
roster { name = "x", title = "某表", key = { "a", "m" }, wide = $1, columns = {
    { name = "a", title = "甲", type = "code" }, { name = "m", title = "月", type = "${2:-date}" },
    { name = "v", title = "值", type = "integer" } } }
RULE
}
of '{ title = "m", value = "v" }'
of '{ title = "v", value = "m" }'
of '{ title = "m", value = "a" }'
of '{ title = "m", value = "v" }' text
of '{ title = "mm", value = "v" }'
of '{ title = "m" }'
of '{ title = "m", value = "v", of = "a" }'
in_chinese of '{ title = "m", value = "v" }' text
