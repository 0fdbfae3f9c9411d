# Faults of a declaration of a check.
of() {
    printf 'check { name = "x", title = "某查", basis = "NT-01", on = "persons", %s }\n' "$1" | rule
}
of 'severity = "error", says = "不对", cure = "请改"'
of 'severity = "error", rows = "select 1", says = "{name 不对", cure = "请改"'
of 'severity = "error", rows = "select 1", says = "{name}的号码是 {id_no}", cure = "请改"'
of 'severity = "error", rows = "select 1", says = "不对", says_unit = "电话 {phone}", cure = "请改"'
of 'severity = "error", rows = "select 1", says = "不对"'
of 'severity = "fatal", rows = "select 1", says = "不对", cure = "请改"'
of 'rows = "select 1", says = "不对", cure = "请改"'
rule <<'LUA'
check { name = "x", title = "某查", severity = "error", basis = "NT-01", rows = "select 1", says = "不对", cure = "请改" }
LUA
without checks/01-intake.lua
sed 's/name = "cell-phone",/& rows = "select 1",/' "$ROOT/rules/checks/01-intake.lua" >rules/checks/01-intake.lua
rule </dev/null
# A problem that intake may find and nobody words is a fault before anything is read.
awk -v RS='\n}\n' -v ORS='\n}\n' '!/cell-phone/' "$ROOT/rules/checks/01-intake.lua" >rules/checks/01-intake.lua
rule </dev/null
