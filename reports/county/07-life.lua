-- 组织生活:一张按种类,一张按月份。行是单独组建的支部;表上用“应开”那一套数,见 rules/obligations。
local branches = {
    level = "org", where = "mix_kind = '单独组建' and org_kind in ('党支部', '联合党支部')",
}

local function kind(title, name)
    return {
        title = title, columns = {
            { title = "应开", measure = "life_" .. name .. "_needed" },
            { title = "实开", measure = "life_" .. name .. "_held" },
            { title = "达标率", measure = "life_" .. name .. "_share", heat = true },
        },
    }
end

sheet {
    report = "county",
    name = "组织生活", title = "{place.name}离退休干部党支部组织生活制度落实情况表",
    form_no = "老干统7表", counted_in = "次", paper = "A3",
    rows = branches, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "党支部", field = "org_name" },
        { title = "合计", columns = {
            { title = "应开", measure = "life_needed" },
            { title = "实开", measure = "life_held" },
            { title = "达标率", measure = "life_share", heat = true },
        } },
        kind("支部党员大会", "meeting"), kind("支委会", "committee"), kind("党小组会", "group"),
        kind("党课", "class"), kind("主题党日", "theme_day"), kind("组织生活会", "review"),
        kind("民主评议", "appraisal"), kind("谈心谈话", "talk"),
    },
    notes = {
        "说明：1.达标率为开足的期数占应开期数的比例：党员大会、党课按季，支委会、主题党日、党小组会按月，其余按年；各级由期数重算，不作平均。2.实开按次数，一期多开的都数。3.上级党组织办的党课、主题党日算所属支部的一次，合计中只数一次。4.成立、撤销当期不满一个整期的不算应开；台账有读不出的日期而没有开足的，不作结论，不在应开内。",
    },
    signature = true,
}

local months, lines = {}, {}
for month = 1, 12 do
    local kept, came = "life_share_" .. month, "participation_share_" .. month
    months[month] = { title = month .. "月", measure = kept, heat = true }
    lines[month] = { title = month .. "月", cells = { kept, kept, kept, came, came, came } }
end

sheet {
    report = "county",
    name = "组织生活分月", title = "{place.name}离退休干部党支部组织生活分月达标和参加情况表",
    form_no = "老干统7表（续）", counted_in = "%、人次", paper = "A3",
    rows = branches, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "党支部", field = "org_name" },
        { title = "全年达标率", measure = "life_share", heat = true },
        { title = "各月达标率", columns = months },
        { title = "参加", columns = {
            { title = "应到", measure = "life_expected" },
            { title = "实到", measure = "life_attended" },
            { title = "其中：送学顶替", measure = "life_substituted" },
            { title = "参加率", measure = "participation_share", heat = true },
            { title = "不计应到", measure = "life_let_off" },
        } },
    },
    notes = {
        "说明：1.按季、按年的计入该期最后一个月。2.应到、实到读自签到表，没有签到表的活动、临时和功能型党支部的活动不在内；应到不含免到的，也不含没有到场的长期卧床、行动不便党员；送学算参加。3.颜色由浅到深为达标率由高到低。",
    },
    signature = true,
}

sheet {
    report = "county",
    name = "组织生活逐月", title = "{place.name}离退休干部党支部组织生活逐月情况表",
    form_no = "老干统7表（续二）", counted_in = "期、人次",
    lines = lines,
    columns = {
        { title = "月份", field = "title" },
        { title = "落实", columns = {
            { title = "应开期数", blank = true, part = "denominator" },
            { title = "开足期数", blank = true, part = "numerator" },
            { title = "达标率", blank = true, heat = true },
        } },
        { title = "参加", columns = {
            { title = "应到", blank = true, part = "denominator" },
            { title = "实到", blank = true, part = "numerator" },
            { title = "参加率", blank = true, heat = true },
        } },
    },
    charts = {
        { kind = "line", title = "各月组织生活达标率", label = "月份", value = "达标率" },
        { kind = "line", title = "各月组织生活参加率", label = "月份", value = "参加率" },
    },
    notes = {
        "说明：1.按季、按年的计入该期最后一个月。2.参加率读自签到表；没有签到表的月份空着。",
    },
    signature = true,
}
