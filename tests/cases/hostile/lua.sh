# Rules that want more than to compute: each ends at once, with its file and line.
small_rules
# Without end.
printf 'local n = 1\n::again::\ngoto again\n' | attack
printf 'local function again() return again() end\nagain()\n' | attack
printf 'for i = 1.0, 2.0, 1e-18 do end\n' | attack
printf 'for i = math.maxinteger - 1, math.maxinteger do end\n' | attack
printf 'for i = 9223372036854775806, 9223372036854775807 do end\nlocal n = 9223372036854775807 + 1\nwhile n do n = n - 1 end\n' | attack
# Time that no instruction counts: long texts compared while sorting.
attack <<'LUA'
local a = "x"
for i = 1, 23 do a = a .. a end
local one, other, list = a .. "1", a .. "2", {}
for i = 1, 200000 do list[i] = i > 100000 and one or other end
table.sort(list)
LUA
# A bad order, which ends all the same; one that never ends; one that is none.
printf 'local t = {}\nfor i = 1, 1000 do t[i] = i %% 7 end\ntable.sort(t, function(a, b) return true end)\nerror(t[1] .. t[2] .. t[3])\n' | attack
printf 'local t = {}\nfor i = 1, 1000 do t[i] = i end\nlocal function less() table.sort(t, less) end\nless()\n' | attack
printf 'table.sort({}, 5)\n' | attack
printf 'table.sort({ "b", 1 })\n' | attack
# Memory: one text, many, a deep call, a table, declarations that are kept.
printf 'local t = "x"\nfor i = 1, 40 do t = t .. t end\n' | attack
printf 'local function deep() return 1 + deep() end\ndeep()\n' | attack
printf 'local t = {}\nfor i = 1, 1e9 do t[i] = i end\n' | attack
printf 'local t = {}\nfor i = 1, 1000000 do t[i] = "0123456789012345678901234567890123456789012345678901234567890123456789" end\nlocal x = table.concat(t)\n' | attack
printf 'local x = table.unpack({}, 1, 1e8)\n' | attack
attack <<'LUA'
local t = "x"
for i = 1, 24 do t = t .. t end
for i = 1, 100 do
    parameter { name = "p" .. i, title = "t", unit = "count", { value = 1, basis = t } }
end
LUA
# A title that a formula would repeat a thousand times.
attack <<'LUA'
local t = "题"
for i = 1, 10 do t = t .. t end
parameter { name = "long", title = t, unit = "count", { value = 1, basis = "B" } }
LUA
# A formula that doubles.
judging 'local x = p.a.rate' 'for i = 1, 60 do x = x + x - x end' 'return x'
judging 'local x = p.a.rate' 'for i = 1, 60 do x = least(x, x) end' 'return x'
judging 'local x = p.a.rate' 'for i = 1, 80 do x = x * 2 end' 'return x'
# What all rules share.
printf 'string.len = nil\n' | attack
printf 'table.insert(string, "x")\n' | attack
printf 'table.sort = 7\n' | attack
judging 'string.sub = function() return "x" end'
judging 'u.done = 100'
judging 'p.a.rate = 100'
# Errors without words, and with those of a terminal.
printf '\nerror({})\n' | attack
printf '\n\nerror(nil)\n' | attack
printf 'error("\\27[31mred\\27]0;title\\7 \\u{202E}fed")\n' | attack
# Bytecode, names and texts that are too long.
printf '\033Lua' | attack
printf 'local x = %s\n' "$(printf 'x%.0s' $(seq 2000))" | attack
printf 'local x = %s1%s\n' "$(printf '(%.0s' $(seq 400))" "$(printf ')%.0s' $(seq 400))" | attack
printf 'fund { name = "%s", title = "z" }\n' "$(printf 'x%.0s' $(seq 2000))" | attack
# Names that do not exist: see rules/sealed as well.
for word in 'string.rep("x", 1e9)' 'string.format("%99999999d", 1)' '("x"):gsub(".-.-.-b", "")' 'utf8.char(7)' \
    'coroutine.wrap(print)' 'setmetatable({}, { __gc = print })' 'debug.getregistry()' 'require("os")' \
    'load("return 1")' 'string.dump(print)' '_ENV.io' 'getmetatable("").__index' 'rawset(_G, "x", 1)'; do
    printf 'local x = %s\n' "$word" | attack
done
# Nothing was left of all this.
ls
