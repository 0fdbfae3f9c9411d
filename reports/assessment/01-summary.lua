-- A1:年度考核得分汇总。一级指标的栏目与 rules/relations/70-assessment.lua 开头的一致。
local heads = {
    { "setting", "组织设置" }, { "committee", "班子建设" }, { "members", "党员队伍" },
    { "life", "学习活动" }, { "role", "作用发挥" }, { "system", "制度坚持" },
}

local columns = {
    { title = "序号", number = true },
    { title = "组别", field = "peer_group", look = "centre" },
    { title = "单位名称", field = "unit_name" },
}
for _, head in ipairs(heads) do
    columns[#columns + 1] = { title = head[2], columns = {
        { title = "满分", field = head[1] .. "_max", look = "points" },
        { title = "自评", field = head[1] .. "_self", look = "points" },
        { title = "初评", field = head[1] .. "_first", look = "points" },
        { title = "复核", field = head[1] .. "_review", look = "points" },
        { title = "核定", field = head[1] .. "_settled", look = "points" },
    } }
end
for _, column in ipairs({
    { title = "加分", field = "bonus", look = "points" },
    { title = "扣分", field = "penalty", look = "points" },
    { title = "一票否决", field = "veto", look = "centre" },
    { title = "总分", field = "total", look = "points" },
    { title = "组内名次", field = "rank", look = "integer" },
    { title = "拟定等次", field = "grade", look = "centre" },
    { title = "说明", field = "note" },
}) do
    columns[#columns + 1] = column
end

sheet {
    report = "assessment", skip_empty = true,
    name = "考核总表", title = "{place.name}离退休干部党建工作年度考核得分汇总表",
    counted_in = "分", paper = "A3",
    rows = { from = "annual_summary", order = "peer_group, place, unit_id" }, freeze = 3,
    columns = columns,
    charts = {
        { kind = "bar", title = "各单位总分", label = "单位名称", value = "总分" },
    },
    notes = {
        "说明：1.总分＝各一级指标核定分之和＋加分－扣分；有指标不计入的，其余指标按比例放大，见说明。名次按未取整的总分排，并列的同名次。",
        "2.自评只计单位报了自评的指标；初评为程序按名册算出的分和初评（测评）给的分；复核只在有复核的一级指标填写，没有复核的指标按初评计；核定为最后采用的分。空着的没有。",
        "3.等次由程序按规则拟定，以组织审定为准。依据的数据 {inputs}，规则 {rules}，程序版本 {version}。",
    },
    signature = true,
}

sheet {
    report = "assessment", skip_empty = true,
    name = "分组得分", title = "{place.name}离退休干部党建工作年度考核分组情况表",
    counted_in = "个单位、分",
    rows = { from = "annual_groups", order = "peer_group" }, total = true,
    columns = {
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "参评单位", field = "peers", sum = true },
        { title = "得出总分", field = "graded", sum = true },
        { title = "最高分", field = "highest", look = "points" },
        { title = "平均分", field = "mean", look = "points" },
        { title = "最低分", field = "lowest", look = "points" },
        { title = "极差", field = "spread", look = "points" },
        { title = "一票否决", field = "vetoed", sum = true },
        { title = "拟定等次", columns = {
            { title = "优秀", field = "excellent", sum = true },
            { title = "良好", field = "good", sum = true },
            { title = "合格", field = "passed", sum = true },
            { title = "不合格", field = "failed", sum = true },
            { title = "没有等次", field = "ungraded", sum = true },
        } },
    },
    notes = { "说明：平均分为组内得出总分的单位的总分之和除以单位数；没有得出总分的不计入最高、平均、最低分。" },
    signature = true,
}
