# Lists show the rules that are given, with their place.
shipped
cat >rules/zz.lua <<'LUA'
local function one(name)
    measure { name = name, title = "某数", level = { "case", "unit" }, counted_in = "个", basis = { "NT-01", "NT-02" }, count = { of = "members" } }
end
one("x1")
one("x2")
LUA
mingce list measures --rules rules | grep '^x'
