# Numbers and dates are keys as codes are.
new_case
two_units
shipped
cat >rules/zz.lua <<'LUA'
roster { name = "things", title = "东西", key = "n",
    columns = { { name = "n", title = "号", type = "integer" }, { name = "on", title = "日", type = "date" } } }
roster { name = "days", title = "日子", key = "on",
    columns = { { name = "on", title = "日", type = "date" }, { name = "n", title = "数", type = "decimal" } } }
LUA
roster 东西.csv <<'ROWS'
号,日
1,2021-01-01
2,2021-01-02
02,2021-01-03
ROWS
roster 日子.csv <<'ROWS'
日,数
2021-01-01,1
2021.1.2,2
2021年1月2日,3
ROWS
status check_out --rules rules
db "select * from things" "select * from days"
