#!/bin/sh
# The register of bases: every mechanism of the five places is in it, each entry is whole, and what
# rules and reports stand on is in it. Read with plain Lua, not by the engine.
set -u
cd "$(dirname "$0")/../.." || exit 1
# Names of rules hold no blanks.
# shellcheck disable=SC2046
exec lua5.4 - $(find rules reports -name '*.lua' | LC_ALL=C sort) <<'LUA'
-- How many mechanisms each place has: 南通, 利津, 景洪, 金塔, 顺德.
local mechanisms = { NT = 34, LJ = 26, JH = 34, JT = 27, SD = 23 }
-- In 南通 some hold for a district only.
local places = { NT = "3206", LJ = "370522", JH = "532801", JT = "620921", SD = "440606" }
local allowed = {
    status = { ["in force"] = true, draft = true, reported = true, repealed = true, model = true },
    certainty = { stated = true, public = true, ["to check"] = true },
}
local bases, list, used, bad = {}, {}, {}, false

local function complain(where, ...)
    print(where .. ": " .. string.format(...))
    bad = true
end

-- Whatever is called basis, at any depth: of parameters each entry has its own.
local function gather(kind, where, value)
    for key, inner in pairs(value) do
        if type(inner) == "table" then
            gather(kind, where, inner)
        end
        if key == "basis" then
            for _, id in ipairs(type(inner) == "table" and inner or { inner }) do
                table.insert(used, { id = id, where = where })
            end
        end
    end
end

local function here()
    for level = 2, 9 do
        local info = debug.getinfo(level, "Sl")
        if info and info.what == "main" then
            return info.short_src .. ":" .. info.currentline
        end
    end
end

for _, kind in ipairs { "roster", "parameter", "relation", "level", "measure", "check", "correction", "obligation",
                        "assessment", "fund", "report", "sheet", "journal", "style", "form", "test" } do
    _G[kind] = function(declared)
        gather(kind, here(), declared)
    end
end

function basis(entry)
    local where = here()
    local id = entry.id or "?"
    if bases[id] then
        complain(where, "%s stands in %s too", id, bases[id].where)
    end
    bases[id] = { where = where }
    table.insert(list, id)
    if not id:find("^%u+%-[%u%d]+[%-%u%d]*$") then
        complain(where, "%s is not written like JH-01 or CODE-ID", id)
    end
    for _, key in ipairs { "title", "document", "text", "status", "certainty" } do
        if type(entry[key]) ~= "string" or not entry[key]:find("%S") then
            complain(where, "%s has no %s", id, key)
        elseif allowed[key] and not allowed[key][entry[key]] then
            complain(where, "%s: %s is no %s", id, entry[key], key)
        end
    end
    if entry.place and not entry.place:find("^%d%d%d%d%d%d$") then
        complain(where, "%s: %s is no place; without one the basis is national", id, entry.place)
    end
    for _, key in ipairs { "published", "from", "to" } do
        local date = entry[key]
        if date and not (date:find("^%d%d%d%d$") or date:find("^%d%d%d%d%-[01]%d$")
                         or date:find("^%d%d%d%d%-[01]%d%-[0-3]%d$")) then
            complain(where, "%s: %s = %s is no date", id, key, date)
        end
    end
    if entry.from and entry.to and entry.to < entry.from then
        complain(where, "%s ends before it begins", id)
    end
    local prefix = id:match("^(%u+)%-%d+$")
    if mechanisms[prefix] and (entry.place or ""):sub(1, #places[prefix]) ~= places[prefix] then
        complain(where, "%s holds for %s, far from its place", id, entry.place or "the nation")
    end
end

for _, path in ipairs(arg) do
    dofile(path)
end
for _, use in ipairs(used) do
    if not bases[use.id] then
        complain(use.where, "%s is not in rules/basis", tostring(use.id))
    end
end
for prefix, count in pairs(mechanisms) do
    for i = 1, count do
        local id = string.format("%s-%02d", prefix, i)
        if not bases[id] then
            complain("rules/basis", "%s is missing", id)
        end
        bases[id] = nil
    end
end
for id, entry in pairs(bases) do
    local prefix = id:match("^(%u+)%-%d+$")
    if mechanisms[prefix] then
        complain(entry.where, "%s is one more than tests/tree/basis.sh knows", id)
    end
end
if #used < 100 then
    complain("rules", "only %d uses of a basis found: is this test reading everything?", #used)
end
os.exit(not bad)
LUA
