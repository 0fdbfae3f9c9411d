# What rules cannot reach, and what they can.
for name in io os require load loadstring loadfile dofile debug coroutine package pcall xpcall \
    setmetatable getmetatable rawset rawget rawequal collectgarbage print math utf8 _G _ENV._G \
    string.dump string.rep string.format string.gsub string.match string.gmatch table.move; do
    echo "local x = $name; if x == nil then error('nil') end" | rule 2>&1 | sed -n "s/^/$name: /;1p"
done
rule <<'LUA'
local text = "甲乙"
assert(is(text:len(), 6) and text:sub(1, 3) == "甲" and ("aB"):upper() == "AB" and ("aB"):lower() == "ab")
assert(is(text:find("乙"), 4) and not text:find(".") and is(select("#", 1, 2), 2))
assert(type(tonumber("3")) == "number" and tostring({}) == "table")
local list = { 3, 1, 2 }
table.sort(list)
table.insert(list, 4)
table.remove(list, 1)
assert(table.concat(list, ",") == "2,3,4" and is(table.unpack(list), 2))
local keys = {}
for key in pairs({ b = 1, a = 1, [2] = 1, [1] = 1, [10] = 1 }) do table.insert(keys, key) end
assert(table.concat(keys, ",") == "1,2,10,a,b")
for i, item in ipairs({ "x" }) do assert(is(i, 1) and item == "x") end
assert(tostring(stat.mean({ 1, 2, 6 })) == "3.0" and tostring(stat.median({ 4, 1, 2, 3 })) == "2.5")
assert(tostring(stat.kendall({ 1, 2, 3, 4 }, { 2, 1, 3, 4 })):sub(1, 6) == "0.6666")
assert(not stat.kendall({ 1, 2 }, { 3, 3 }) and tostring(stat.funnel_high(0, 10, 5)) == "0.0")
assert(not stat.mean({ 1, 0 / 0 }) and not stat.wilson_low(2, 1))
assert(not stat.mean({}) and tostring(stat.quantile({ 1, 2, 3 }, 0.25)) == "1.5")
LUA
