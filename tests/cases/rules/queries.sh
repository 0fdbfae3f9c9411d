# The SQL of rules may read, once, with listed functions, and misspelt names are no texts.
small_case
of() {
    rule_in_use <<LUA
relation { name = "x", title = "某表", rows = [[ $1 ]] }
LUA
}
of 'selec 1'
of 'select nmae from persons'
of 'select "nmae" from persons'
of 'select * from perons'
of 'select 1; select 2'
of 'delete from persons'
of 'drop table persons'
of 'pragma user_version = 1'
of "attach 'other.db' as other"
of 'select random()'
of "select datetime('now')"
of 'select current_timestamp'
of "select load_extension('x')"
of "select readfile('case/case.lua')"
of 'select sum(1) from persons where name regexp 1'
of ''
of 'select 1 -- and a remark;'
