-- 基本情况、年龄结构、增减变动。

local function people(name, title, where, basis)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "人",
        count = { of = "retired", where = where }, basis = basis or "STAT-RETIRED",
    }
end

people("retired", "离退休干部", nil, { "STAT-RETIRED", "STAT-COUNTED-ONCE" })
people("retired_lixiu", "离休干部", "person_kind = '离休'", "STAT-LIXIU")
people("retired_tuixiu", "退休干部（含退职）", "person_kind in ('退休', '退职')")
people("retired_female", "女", "sex = '女'", "STAT-BREAKDOWN")
people("retired_minority", "少数民族", "ethnic not in ('汉', '汉族')", "STAT-BREAKDOWN")
people("retired_party", "中共党员", "person_id in (select person_id from party_members)",
    "STAT-BREAKDOWN")
people("retired_bureau", "厅局级", "level = '厅局级'", "STAT-BREAKDOWN")
people("retired_county", "县处级", "level = '县处级'", "STAT-BREAKDOWN")
people("retired_township", "乡科级", "level = '乡科级'", "STAT-BREAKDOWN")
people("retired_away", "居住异地", "away_kind in ('异地居住', '易地安置送出')", "STAT-BREAKDOWN")

-- 年龄按足岁、统计时点计;上下界都含本数。出生年月不明的另列。
people("age_59", "59岁及以下", "age <= 59", "STAT-AGE-BANDS")
people("age_60", "60—69岁", "age between 60 and 69", "STAT-AGE-BANDS")
people("age_70", "70—79岁", "age between 70 and 79", "STAT-AGE-BANDS")
people("age_80", "80—89岁", "age between 80 and 89", "STAT-AGE-BANDS")
people("age_90", "90岁及以上", "age >= 90", "STAT-AGE-BANDS")
people("age_unknown", "年龄不明", "age is null", "STAT-AGE-COMPLETED")

local function statistic(name, title, which, arguments)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "岁",
        statistic = { name = which, of = "retired", column = "age", arguments = arguments },
        basis = "STAT-AGE-COMPLETED",
    }
end

statistic("age_mean", "平均年龄", "mean")
statistic("age_sd", "年龄标准差", "sd")
statistic("age_median", "年龄中位数", "median")
statistic("age_upper_decile", "年龄的九成分位数", "quantile", { 0.9 })
statistic("age_most", "最大年龄", "most")

measure {
    name = "aged_80_share", title = "80岁及以上占比", level = { "unit", "case" },
    share = { among = "retired", where = "age >= 80" }, basis = "STAT-AGE-BANDS",
}

-- 期初 + 增加 − 减少 = 期末
local function movement(name, title, where)
    measure {
        name = name, title = title, level = { "unit", "case" }, counted_in = "人",
        count = { of = "stock", where = where }, basis = "STAT-TRANSFER",
    }
end

movement("stock_opening", "上年末数", "at_start")
movement("stock_new", "本年新退休", "came and came_kind = '新退休'")
movement("stock_moved_in", "本年转入", "came and came_kind = '转入'")
movement("stock_late", "本年补报", "came and came_kind = '补报'")
movement("stock_died", "本年去世", "went and (at_start or came) and gone_kind = '去世'")
movement("stock_moved_out", "本年转出", "went and (at_start or came) and gone_kind = '转出'")
movement("stock_corrected", "本年更正（含开除公职）",
    "went and (at_start or came) and gone_kind in ('更正', '开除公职')")
movement("stock_closing", "本年末数", "present")
