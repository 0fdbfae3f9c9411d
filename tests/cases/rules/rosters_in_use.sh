# What is found when the tables are made.
new_case
two_units
rule_in_use <<'LUA'
roster {
  name = "visits", title = "走访", key = { "id" },
  columns = {
    { name = "id", title = "编号", type = "code" },
    { name = "who", title = "走访人", aliases = { "编 号" }, type = "text" },
  },
}
LUA
rule_in_use <<'LUA'
roster { name = "finding", title = "发现", key = { "id" },
  columns = { { name = "id", title = "编号", type = "code" } } }
LUA
rule_in_use <<'LUA'
local columns = { { name = "id", title = "编号", type = "code" } }
for i = 1, 300 do
    table.insert(columns, { name = "c" .. i, title = "列" .. i, type = "text" })
end
roster { name = "wide", title = "宽表", key = { "id" }, columns = columns }
LUA
