# The branch of Jinta: what its published account says comes out of its rosters. What does not agree
# in the account is shown: each of three helpers has four where the rule is three, and there were
# eleven theme days in twelve months.
status mingce check "$ROOT/fixtures/jinta"
mingce run "$ROOT/fixtures/jinta" -o out -q
cells 内部/数据质量.xlsx 文稿数据核对
db "select org_id, name, \"from\", \"to\", is_last from org_history order by turn"
# The one that differs, asked why, down to the rows of the list.
mingce explain out JTCZ03 pairing_load | cut -c 1-120
