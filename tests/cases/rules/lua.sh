# Faults of Lua itself.
rule <<'LUA'
local x = {
LUA
rule <<'LUA'
local x = nil + 1
LUA
rule <<'LUA'
error("not ready")
LUA
rule <<'LUA'
x = 1
LUA
rule <<'LUA'
maesure { name = "x" }
LUA
rule <<'LUA'
local x = zzzzzzzzz
LUA
rule <<'LUA'
for k in pairs({ [true] = 1 }) do local x = k end
LUA
rule <<'LUA'
local many = {}
for i = 1, 100001 do many[i] = i end
for k in pairs(many) do local x = k end
LUA
rule <<'LUA'
local function deeper() return deeper() + 1 end
deeper()
LUA
