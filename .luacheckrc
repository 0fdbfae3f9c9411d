-- What rules and reports may call: see docs/rules.md.
std = {
    read_globals = {
        "assert", "error", "ipairs", "pairs", "select", "tonumber", "tostring", "type",
        string = { fields = { "len", "sub", "lower", "upper", "find" } },
        table = { fields = { "concat", "insert", "remove", "sort", "unpack" } },
        "least", "most", "is", "ratio", "given", "stat",
        "basis", "parameter", "relation", "level", "roster", "measure", "check", "assessment", "correction",
        "fund", "obligation", "report", "sheet", "journal", "style", "form", "case", "test",
    },
}
unused_args = false
max_line_length = false
files["fixtures/make"] = { std = "lua54" }
