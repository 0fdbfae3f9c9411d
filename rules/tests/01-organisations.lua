-- 规范化达标创建、示范级别和工作经费下限:逐个党组织给出一行,看评成什么、算出多少。

local function org(name, fields, expect)
    test {
        name = name, of = "standardisation", place = "532801", at = "2021-12-31",
        given = { fields = fields }, expect = expect,
    }
end

org("达标,县级示范", { standard_status = "达标", enrolled = 1, passed = 1, demo_level = "县" },
    { enrolled = 1, passed = 1, demonstration = "县", grade = "示范党支部（县级）" })
org("达标,不是示范", { standard_status = "达标", enrolled = 1, passed = 1, demo_level = "无" },
    { enrolled = 1, passed = 1, grade = "达标" })
org("创优算达标", { standard_status = "创优", enrolled = 1, passed = 1, demo_level = "无" },
    { passed = 1, grade = "创优" })
org("创建中还没有达标", { standard_status = "创建中", enrolled = 1, passed = 0, demo_level = "无" },
    { enrolled = 1, passed = 0, grade = "创建中" })
org("没有纳入创建", { standard_status = "未创建", enrolled = 0, passed = 0, demo_level = "无" },
    { enrolled = 0, grade = "未创建", total = false, rank = false })
org("达标情况没有填,不评", { demo_level = "无" },
    { grade = false, enrolled = { state = "not evaluated", reason = "没有填报" } })

test {
    name = "达标创建的材料只管景洪", of = "standardisation", place = "320684", at = "2021-12-31",
    given = { fields = { standard_status = "达标", enrolled = 1, passed = 1, demo_level = "县" } },
    expect = { grade = false, reason = "JH-12" },
}

local function floor(kind, amount)
    test {
        name = kind .. "工作经费下限", of = "work_floor", place = "532801", at = "2021-12-31",
        given = { fields = { org_kind = kind } }, expect = { amount = amount },
    }
end

floor("党委", 500000)
floor("党总支", 400000)
floor("党支部", 300000)
floor("联合党支部", 300000)

test {
    name = "云南以外没有工作经费下限", of = "work_floor", place = "440606", at = "2021-12-31",
    given = { fields = { org_kind = "党支部" } },
    expect = { amount = false, reason = "YN-WORK-FUND" },
}

test {
    name = "下限改了,按改了的算", of = "work_floor", place = "532801", at = "2021-12-31",
    given = { fields = { org_kind = "党支部" }, parameters = { ["fund.work.floor_branch"] = 350000 } },
    expect = { amount = 350000, note = "3,500.00元" },
}

-- 示范级别逐级:县、市、省、全国;别的字不算。
for _, level in ipairs { "县", "市", "省", "全国" } do
    org("示范到" .. level, { standard_status = "创优", enrolled = 1, passed = 1, demo_level = level },
        { demonstration = level, grade = "示范党支部（" .. level .. "级）" })
end
org("级别写作街道的不算示范", { standard_status = "达标", enrolled = 1, passed = 1, demo_level = "街道" },
    { demonstration = { raw = "" }, grade = "达标" })

-- 云南全省一个标准;组织类别没有填的不算。
for kind, amount in pairs { ["党委"] = 500000, ["党总支"] = 400000, ["党支部"] = 300000,
    ["联合党支部"] = 300000 } do
    test {
        name = "德宏的" .. kind .. "工作经费下限", of = "work_floor", place = "533102", at = "2021-12-31",
        given = { fields = { org_kind = kind } }, expect = { amount = amount },
    }
end
test {
    name = "组织类别没有填的,算不出工作经费", of = "work_floor", place = "532801", at = "2021-12-31",
    given = { fields = {} }, expect = { amount = false, reason = "没有填报" },
}
