-- 健康属敏感信息,上报只有全县总数,不分单位。
local function line(title, name)
    return { title = title, indent = 1, cells = { name, name .. "_lixiu", name .. "_tuixiu" } }
end

local function head(title)
    return { title = title, cells = { "retired", "retired_lixiu", "retired_tuixiu" } }
end

sheet {
    report = "county",
    name = "健康居住与困难", title = "{place.name}离退休干部健康、居住与困难情况表",
    form_no = "老干统4表", counted_in = "人",
    lines = {
        head("合计"),
        head("一、健康状况"),
        line("健康", "health_good"), line("一般", "health_fair"), line("体弱多病", "health_weak"),
        line("长期卧床（失能）", "health_bedridden"), line("行动不便", "health_immobile"),
        line("没有填", "health_unknown"),
        head("二、自理能力"),
        line("完全自理", "care_need_none"), line("部分自理", "care_need_partly"),
        line("不能自理", "care_need_full"), line("没有填", "care_need_unknown"),
        head("三、居住情况"),
        line("与配偶", "living_spouse"), line("与子女", "living_children"), line("独居", "living_alone"),
        line("保姆照料", "living_nurse"), line("养老机构", "living_home"),
        line("没有填", "living_unknown"),
        head("四、居住地"),
        line("本地", "away_local"), line("异地居住", "away_elsewhere"),
        line("易地安置接收（住本地）", "away_received"), line("易地安置送出（住外地）", "away_sent"),
        line("没有填", "away_unknown"),
        { title = "五、困难情况", cells = { "hardship_any", "hardship_any_lixiu", "hardship_any_tuixiu" } },
        line("其中：特困", "hardship_special"),
    },
    columns = {
        { title = "类别", field = "title" },
        { title = "合计", blank = true },
        { title = "离休干部", blank = true },
        { title = "退休干部", blank = true },
        { title = "备注", blank = true },
    },
    checks = {
        { title = "合计＝健康状况各项之和", plus = { "retired" },
          minus = { "health_good", "health_fair", "health_weak", "health_bedridden",
              "health_immobile", "health_unknown" } },
        { title = "合计＝自理能力各项之和", plus = { "retired" },
          minus = { "care_need_none", "care_need_partly", "care_need_full", "care_need_unknown" } },
        { title = "合计＝居住情况各项之和", plus = { "retired" },
          minus = { "living_spouse", "living_children", "living_alone", "living_nurse",
              "living_home", "living_unknown" } },
        { title = "合计＝居住地各项之和", plus = { "retired" },
          minus = { "away_local", "away_elsewhere", "away_received", "away_sent", "away_unknown" } },
    },
    notes = {
        "说明：1.统计时点为{as_of}，退休干部含退职。2.健康情况只报总数，不分单位、不列名单。3.没有填的单列，不作健康、本地处理。",
    },
    signature = true,
}
