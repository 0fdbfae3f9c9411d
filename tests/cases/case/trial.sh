# A draft is computed in a trial only.
shipped
cat >rules/zz.lua <<'LUA'
basis { id = "DRAFT-1", title = "征求意见", document = "试行稿", status = "draft", text = "每个支部另加一千元。" }
parameter { name = "extra", title = "另加", unit = "fen", { value = 100000, basis = "DRAFT-1" } }
fund {
    name = "extra", title = "另加经费", per = "org", over = "retired_orgs", basis = "DRAFT-1",
    amount = function(org, p) return p.extra end, round = { to = "fen", mode = "half-up", at = "line" },
}
LUA
small_case
run_out --rules rules
db "select subject_id, amount_fen from allocation where fund = 'extra'" \
    "select * from evaluation where name = 'extra'"
small_case 'trial = true,'
run_out --rules rules
db "select subject_id, amount_fen from allocation where fund = 'extra'" \
    "select * from evaluation where name = 'extra'"
