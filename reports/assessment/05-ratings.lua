-- A5:党组织一行。没有做的评定空着。
sheet {
    report = "assessment",
    name = "示范支部及星级评定表", title = "{place.name}离退休干部党组织规范化达标、示范党支部和星级评定表",
    counted_in = "个、项",
    rows = { from = "org_ratings", order = "org_id" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "党组织名称", field = "org_name" },
        { title = "所属单位", field = "unit_name" },
        { title = "组织类别", field = "org_kind", look = "centre" },
        { title = "党员数", field = "members", look = "integer", sum = true },
        { title = "规范化达标创建", columns = {
            { title = "纳入创建", field = "enrolled", look = "integer", sum = true },
            { title = "达标", field = "passed", look = "integer", sum = true },
            { title = "达标情况", field = "standard_status", look = "centre" },
        } },
        { title = "各项标准（达到/应有）", field = "standards", look = "centre" },
        { title = "星级", columns = {
            { title = "现有", field = "star", look = "centre" },
            { title = "拟定", field = "star_proposed", look = "centre" },
        } },
        { title = "示范级别", columns = {
            { title = "现有", field = "level_now", look = "centre" },
            { title = "可推荐", field = "proposed", look = "centre" },
        } },
        { title = "拟定等次", field = "grade", look = "centre" },
        { title = "说明", field = "remark" },
    },
    empty = "没有单独组建的离退休干部党组织。",
    notes = {
        "说明：1.“纳入创建”与“达标”分列：创建全覆盖指全部纳入创建，不等于全部达标。2.各项标准指六好、六有一提升，逐项情况另见专表；没有做的评定空着。",
        "3.示范党支部按县、市（州）、省三级逐级联创，表中为现有最高级别；做了六好（六有一提升）评定且全部达到、规范化达标没有不通过、没有届满未换届的，可推荐上一级；没有做评定的不列。4.等次、星级、级别由程序按规则拟定，以组织正式认定为准。",
    },
    signature = true,
}

-- 一项标准一张表,没有做的不写。
local function standard(name, title, from)
    sheet {
        report = "assessment", skip_empty = true,
        name = name, title = "{place.name}离退休干部党组织" .. title .. "表", counted_in = "项、分",
        rows = { from = from, order = "org_id" }, freeze = 2,
        columns = {
            { title = "序号", number = true },
            { title = "党组织名称", field = "org_name" },
            { title = "所属单位", field = "unit_name" },
            { title = "党员数", field = "members", look = "integer" },
            { title = "应有项数", field = "heads", look = "integer" },
            { title = "达到项数", field = "met", look = "integer" },
            { title = "达到率", field = "rate", look = "percent", bar = true },
            { title = "得分", field = "total", look = "points" },
            { title = "等次", field = "grade", look = "centre" },
            { title = "没有达到的", field = "lacking" },
            { title = "说明", field = "note" },
        },
        notes = { "说明：一项之下的指标都得满分、都为“是”，才算达到；有没有评价的指标，不算达到，写明“有未评价的”。" },
        signature = true,
    }
end
standard("六好评定表", "“六好”评定", "six_good_list")
standard("六有一提升评定表", "“六有一提升”评定", "six_have_list")

sheet {
    report = "assessment", skip_empty = true,
    name = "等次汇总", title = "{place.name}离退休干部党组织拟定等次汇总表", counted_in = "个",
    rows = { from = "grade_counts", order = "rung, grade" }, total = true,
    columns = {
        { title = "序号", number = true },
        { title = "拟定等次", field = "grade" },
        { title = "党组织数", field = "orgs", look = "integer", sum = true },
        { title = "党员数", field = "members", look = "integer", sum = true },
    },
    charts = {
        { kind = "column", title = "拟定等次的党组织数", label = "拟定等次", value = "党组织数" },
    },
    signature = true,
}

sheet {
    report = "assessment", only_with = "orgs",
    name = "示范级别汇总", title = "{place.name}离退休干部示范党支部级别汇总表", counted_in = "个",
    rows = { from = "level_counts", order = "place" }, total = true,
    columns = {
        { title = "序号", number = true },
        { title = "示范级别", field = "level", look = "centre" },
        { title = "现有", field = "now", sum = true },
        { title = "占比", field = "share", look = "percent", bar = true },
        { title = "可推荐升入", field = "coming", sum = true },
        { title = "可推荐升出", field = "leaving", sum = true },
        { title = "推荐都通过后", field = "then_", sum = true },
    },
    charts = {
        { kind = "column", title = "现有示范级别的党组织数", label = "示范级别", value = "现有" },
    },
    notes = { "说明：推荐都通过后＝现有＋可推荐升入－可推荐升出。推荐以上级认定为准。" },
    signature = true,
}

sheet {
    report = "assessment", only_with = "orgs", skip_empty = true,
    name = "星级汇总", title = "{place.name}离退休干部党组织星级汇总表", counted_in = "个",
    rows = { from = "star_counts", order = "place" }, total = true,
    columns = {
        { title = "序号", number = true },
        { title = "现有星级", field = "star", look = "centre" },
        { title = "党组织数", field = "orgs", sum = true },
        { title = "占比", field = "share", look = "percent", bar = true },
        { title = "党员数", field = "members", sum = true },
    },
    charts = {
        { kind = "column", title = "各星级党组织数", label = "现有星级", value = "党组织数" },
    },
}
