-- 级别待遇与革命时期(老干统3表)、健康居住与困难(老干统4表):各分离休、退休。

local kinds = {
    { "", "" }, { "_lixiu", "离休", "person_kind = '离休'" },
    { "_tuixiu", "退休", "person_kind in ('退休', '退职')" },
}

-- 一类一个数,加上其中离休、退休各一个。
local function traits(prefix, rows, basis)
    for _, row in ipairs(rows) do
        for _, kind in ipairs(kinds) do
            local where = kind[3] and row[3] .. " and " .. kind[3] or row[3]
            measure {
                name = prefix .. row[1] .. kind[1], level = { "unit", "case" }, counted_in = "人",
                title = row[2] .. (kind[2] ~= "" and "（" .. kind[2] .. "）" or ""),
                count = { of = "retired_traits", where = where }, basis = basis,
            }
        end
    end
end

local function is(column, word)
    return column .. " = '" .. word .. "'"
end

traits("rank_", {
    { "province", "省部级", is("level", "省部级") },
    { "bureau", "厅局级", is("level", "厅局级") },
    { "county", "县处级", is("level", "县处级") },
    { "township", "乡科级", is("level", "乡科级") },
    { "clerk", "科员及以下", is("level", "科员及以下") },
    { "unknown", "级别没有填", "level is null" },
}, "STAT-BREAKDOWN")

traits("health_", {
    { "good", "健康", is("health", "健康") },
    { "fair", "一般", is("health", "一般") },
    { "weak", "体弱多病", is("health", "体弱多病") },
    { "bedridden", "长期卧床（失能）", is("health", "长期卧床") },
    { "immobile", "行动不便", is("health", "行动不便") },
    { "unknown", "健康状况没有填", "health is null" },
}, "STAT-BREAKDOWN")

traits("care_need_", {
    { "none", "完全自理", is("self_care", "完全") },
    { "partly", "部分自理", is("self_care", "部分") },
    { "full", "不能自理", is("self_care", "不能") },
    { "unknown", "自理能力没有填", "self_care is null" },
}, "STAT-BREAKDOWN")

traits("living_", {
    { "spouse", "与配偶居住", is("living", "与配偶") },
    { "children", "与子女居住", is("living", "与子女") },
    { "alone", "独居", is("living", "独居") },
    { "nurse", "保姆照料", is("living", "保姆照料") },
    { "home", "养老机构", is("living", "养老机构") },
    { "unknown", "居住情况没有填", "living is null" },
}, "STAT-BREAKDOWN")

traits("away_", {
    { "local", "本地", is("away_kind", "本地") },
    { "elsewhere", "异地居住", is("away_kind", "异地居住") },
    { "received", "易地安置接收", is("away_kind", "易地安置接收") },
    { "sent", "易地安置送出", is("away_kind", "易地安置送出") },
    { "unknown", "居住地没有填", "away_kind is null" },
}, { "STAT-BREAKDOWN", "STAT-RESETTLED" })

traits("hardship_", {
    { "any", "有困难的", "hardship is not null" },
    { "special", "特困", "hardship like '%特困%'" },
}, "STAT-BREAKDOWN")

-- 革命时期:人数,和由年龄之和重算的平均年龄。
local function period(name, title, where, basis)
    local known = (where and where .. " and " or "") .. "age is not null"
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "人",
        count = { of = "lixiu_periods", where = where }, basis = basis,
    }
    measure {
        name = name .. "_age_sum", title = title .. "年龄之和", level = { "unit", "case" },
        counted_in = "岁", sum = { of = "lixiu_periods", column = "age", where = known }, basis = basis,
    }
    measure {
        name = name .. "_age_known", title = title .. "年龄可知的", level = { "unit", "case" },
        counted_in = "人", count = { of = "lixiu_periods", where = known }, basis = basis,
    }
    measure {
        name = name .. "_age", title = title .. "平均年龄", level = { "unit", "case" }, counted_in = "岁",
        ratio = { of = name .. "_age_sum", to = name .. "_age_known" }, basis = basis,
    }
end

period("period_all", "离休干部", nil, "STAT-LIXIU")
period("period_land", "土地革命时期", is("period", "土地革命时期"), "STAT-PERIODS")
period("period_war", "抗日战争时期", is("period", "抗日战争时期"), "STAT-PERIODS")
period("period_war_early", "抗日战争前期", is("half", "前期"), "STAT-PERIOD-SPLIT")
period("period_war_late", "抗日战争后期", is("half", "后期"), "STAT-PERIOD-SPLIT")
period("period_liberation", "解放战争时期", is("period", "解放战争时期"), "STAT-PERIODS")
period("period_unknown", "时期不明", "period is null", "STAT-PERIODS")
