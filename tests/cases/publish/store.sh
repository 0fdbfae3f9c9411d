# case.db says what it is, and its tables are strict.
new_case
two_units
run_out
db "pragma application_id" "pragma user_version" "pragma integrity_check" \
    "select count(*) from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%' and not strict" \
    "select group_concat(name, ' ') from (select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%' order by 1)" \
    "select key, iif(key = 'rules_sha256', length(value), value) from run order by 1"
