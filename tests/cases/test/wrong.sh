# A test that cannot be run as it stands ends all, with its place.
mkdir tests
try() {
    echo "== $1"
    cat >tests/a.lua
    status mingce test tests -q
}
try "a word that there is not" <<'LUA'
test { name = "a", of = "work_flor", place = "532801", at = "2021-12-31", expect = { amount = 1 } }
LUA
try "a result that there is not" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", expect = { amont = 1 } }
LUA
try "an item that there is not" <<'LUA'
test { name = "a", of = "standardisation", place = "532801", at = "2021-12-31", expect = { enroled = 1 } }
LUA
try "a field that the rows do not have" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", given = { fields = { org_kin = "党委" } }, expect = { amount = 1 } }
LUA
try "a measure that is not looked at" <<'LUA'
test { name = "a", of = "standardisation", place = "532801", at = "2021-12-31", given = { measures = { members = 1 } }, expect = { grade = 1 } }
LUA
try "of a fund" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", given = { measures = { members = 1 } }, expect = { amount = 1 } }
LUA
try "scores where nobody gives any" <<'LUA'
test { name = "a", of = "standardisation", place = "532801", at = "2021-12-31", given = { scores = { { item = "passed", score = 1 } } }, expect = { grade = 1 } }
LUA
try "fields of a parameter" <<'LUA'
test { name = "a", of = "dues.limit", place = "532801", at = "2021-12-31", given = { fields = { x = 1 } }, expect = { value = 1 } }
LUA
try "another value for a parameter that there is not" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", given = { parameters = { ["dues.limits"] = 1 } }, expect = { amount = 1 } }
LUA
try "neither rule nor rosters" <<'LUA'
test { name = "a", place = "532801", at = "2021-12-31", expect = { amount = 1 } }
LUA
try "nothing expected" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", expect = {} }
LUA
try "expected of two" <<'LUA'
test { name = "a", place = "532801", at = "2021-12-31", given = { rosters = {} }, expect = { { measure = "retired", fund = "work_floor", value = 1 } } }
LUA
try "of nobody" <<'LUA'
test { name = "a", place = "532801", at = "2021-12-31", given = { rosters = {} }, expect = { { fund = "work_floor", amount = 1 } } }
LUA
try "a check that there is not" <<'LUA'
test { name = "a", place = "532801", at = "2021-12-31", given = { rosters = {} }, expect = { { finding = "dues-unpayed" } } }
LUA
try "nowhere" <<'LUA'
test { name = "a", of = "work_floor", place = "Jinghong", at = "2021-12", expect = { amount = 1 } }
LUA
try "a number that is not exact" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", expect = { amount = 0.5 } }
LUA
try "a way out of the case" <<'LUA'
test { name = "a", place = "532801", at = "2021-12-31", given = { rosters = { ["../x"] = "" } }, expect = { { measure = "retired", value = 1 } } }
LUA
try "twice" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", expect = { amount = 1 } }
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", expect = { amount = 1 } }
LUA
try "a key that there is not" <<'LUA'
test { name = "a", of = "work_floor", place = "532801", at = "2021-12-31", givn = {}, expect = { amount = 1 } }
LUA
try "a rule among tests" <<'LUA'
basis { id = "X" }
LUA
rm tests/a.lua
status mingce test tests
status mingce test nowhere
status mingce test --only 分界以上千分之五
status mingce test a b
echo "== a test among rules"
rule <<'LUA'
test { name = "a" }
LUA
