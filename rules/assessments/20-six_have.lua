-- 南通“六有一提升”(海门用“六好一提升”,参数 assess.six_have.list):七项全过为达标,2020年底前完成。
-- 细目材料没有列,由当地列入指标体系;没有列、没有登记的不评。
assessment {
    name = "six_have", title = "支部对照清单达标", per = "org", over = "six_have_orgs", basis = "NT-12", points = 7,
    items = {
        { name = "items", title = "清单各项", number = "1", points = 7, mode = "checklist", of = "items_done",
          to = "items_due", says = "得分=做到的细目数÷细目总数×7，项项做到为达标，少一项也不算达标。",
          cure = "补齐没有做到的细目，在期限前达标" },
        { name = "whole", title = "清单项数", number = "2", mode = "gate", of = "items_due",
          least = "assess.six_have.items", grade = "未达标", says = "列入指标体系的细目不少于规定的项数；县里只可从严。",
          cure = "补齐清单的细目" },
    },
    grades = { { name = "达标", least = 7 }, { name = "未达标" } },
}
