-- 南通“六有一提升”(海门用“六好一提升”,参数 assess.six_have.list):七项全过为达标,2020年底前完成。
-- 细目材料没有列,由当地列入指标体系;没有列、没有登记的不评。
assessment {
    name = "six_have", title = "支部对照清单达标", per = "org", over = "six_have_orgs", basis = "NT-12", points = 7,
    items = {
        { name = "items", title = "清单各项", number = "1", points = 7, mode = "checklist", of = "items_done", to = "items_due",
          pass = "assess.six_have.items",
          says = "做到的细目数不少于规定项数为达标；少一项也不算达标。", cure = "补齐没有做到的细目，在期限前达标" },
    },
    grade = function(org, item)
        if item.items == nil then
            return nil
        elseif item.items >= org.items_due then
            return "达标"
        end
        return "未达标（" .. item.items .. "项）"
    end,
}
