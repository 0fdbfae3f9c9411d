-- 规范化达标创建和示范党支部:创建(已纳入)与达标(已通过)分列,示范按县、市、省三级逐级联创。
assessment {
    name = "standardisation", title = "规范化达标创建和示范党支部", per = "org",
    over = "retired_orgs", basis = { "JH-12", "JH-13" },
    items = {
        { name = "enrolled", title = "纳入创建", basis = "JH-12", mode = "flag", of = "enrolled" },
        { name = "passed", title = "达标", basis = "JH-12", mode = "flag", of = "passed" },
        { name = "demonstration", title = "示范级别", basis = "JH-13", mode = "ladder",
          of = "demo_level", steps = { "县", "市", "省", "全国" } },
    },
    grade = function(org, item)
        if item.demonstration then
            return "示范党支部（" .. item.demonstration .. "级）"
        elseif item.passed then
            return org.standard_status
        elseif item.enrolled then
            return "创建中"
        elseif item.enrolled == false then
            return "未创建"
        end
        return org.standard_status -- 未填的,按“没有填报”列为未评价
    end,
}
