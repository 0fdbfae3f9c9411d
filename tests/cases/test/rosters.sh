# A case of rosters that are given, and nothing of it is left behind.
mkdir tests tmp
TMPDIR=$PWD/tmp
export TMPDIR
cat >tests/a.lua <<'LUA'
local units = "单位代码,单位名称,单位性质,行政区划代码\nU1,甲局,机关,532801\n"
local function try(name, rosters, expect, more)
    test { name = name, place = "532801", at = "2021-12-31", period = more and more.period, due = more and more.due,
           given = { rosters = rosters, parameters = more and more.parameters }, expect = expect }
end
local orgs = "党组织代码,党组织名称,所属单位,组织类别,编组方式\nO1,甲党委,U1,党委,单独组建\n"
local people = "人员编号,姓名,政治面貌,人员类别\nP1,甲,中共党员,退休\nP1,乙,中共党员,退休\n"
local members = "人员编号,所在党支部\nP1,O1\n"
try("一家", { ["单位名册"] = units, ["党组织名册"] = orgs, ["U1/人员名册"] = people, ["隶属关系"] = members }, {
    { measure = "retired", value = 1, numerator = 1, denominator = false, state = "ok" },
    { measure = "retired", subject = "U1", level = "unit", value = 1 },
    { finding = "key-repeated", unit = "U1", file = "U1/人员名册.csv", line = 3, says = "P1" },
    { fund = "work_floor", subject = "O1", amount = 123400 },
    { assessment = "standardisation", subject = "O1", grade = false },
}, { parameters = { ["fund.work.floor_committee"] = 123400 } })
try("都不对", { ["单位名册"] = units }, {
    { measure = "retired", value = 2 },
    { measure = "separate_share", subject = "U1", value = "3/5" },
    { finding = "key-repeated" },
    { finding = "dues-unpaid", count = 0 },
    { fund = "work_floor", subject = "O1", amount = 1 },
    { assessment = "standardisation", subject = "O1", enrolled = 1, grade = "达标" },
}, { period = "2021-01 … 2021-06", due = "2022-01-05" })
try("规则跑不完", { ["单位名册"] = units }, { { measure = "retired", value = 2 } }, { period = "去年" })
LUA
status mingce test tests | how_many
ls -A tmp
