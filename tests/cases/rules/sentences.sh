# What a sentence prints must be there: a column of the rows, or a word of reading.
small_case
of() {
    rule_in_use <<LUA
check {
    name = "x", title = "某", severity = "note", on = "persons", column = "name",
    rows = "select p.* from persons p where p.person_id = 'P1'",
    says = "$1", says_unit = "$2", cure = "请核对",
}
LUA
}
of '{name}{sex}' '{sex}'
db "select message from finding where rule = 'x'"
of '{nmae}' ''
of '{name}' '{sexx}'
of '{name' ''
of '{id_no}' ''
mkdir -p other/checks && cp -r "$ROOT"/rules/* other/ && sed -i 's/“{column}”应为金额/“{colum}”应为金额/' other/checks/01-intake.lua
status run_out --rules other
