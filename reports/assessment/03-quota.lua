-- A3:优秀等有名额的等次,一个考核一个组一行。
sheet {
    report = "assessment", skip_empty = true,
    name = "等次名额核定表", title = "{place.name}离退休干部党建工作年度考核等次名额核定表",
    counted_in = "个",
    rows = { from = "quota_places", order = "assessment, peer_group" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "等次", field = "grades", look = "centre" },
        { title = "参评", field = "peers", look = "integer" },
        { title = "得出总分且未被否决", field = "graded", look = "integer" },
        { title = "比例", field = "share", look = "percent" },
        { title = "名额", field = "places", look = "integer" },
        { title = "分数达到", field = "reached", look = "integer" },
        { title = "拟定", field = "given", look = "integer" },
        { title = "剩余名额", field = "left_over", look = "integer" },
        { title = "名额末位并列", field = "tied", look = "integer" },
        { title = "拟定名单（按名次）", field = "proposed" },
        { title = "分数达到而未列入（原因）", field = "kept_out" },
    },
    notes = {
        "说明：1.名额为比例乘以基数后按规则取整（未另行规定的舍去小数），以“不超过”计。2.并列在名额末位的，按规则办理：都不列、都列或按指定指标比较；都列的拟定数可以超过名额。3.拟定名单以组织审定为准。",
    },
    signature = true,
}

-- 一个一行:进了有名额的等次的,和分数达到而没有进的。
sheet {
    report = "assessment", skip_empty = true,
    name = "等次名额名单", title = "{place.name}离退休干部党建工作年度考核等次名额名单",
    rows = { from = "quota_names", order = "assessment, peer_group, kept desc, rank, subject_id" }, freeze = 5,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "组别", field = "peer_title", look = "centre" },
        { title = "名次", field = "rank", look = "integer" },
        { title = "名称", field = "subject_name" },
        { title = "所属单位", field = "unit_name" },
        { title = "得分", field = "total", look = "points" },
        { title = "分数达到", field = "reached", look = "centre" },
        { title = "拟定等次", field = "grade", look = "centre" },
        { title = "名额", field = "outcome", look = "centre" },
        { title = "说明", field = "note" },
    },
    notes = { "说明：只列拟定为有名额的等次的，和分数达到而未列入的；按考核、组别、是否列入、名次排列。拟定名单以组织审定为准。" },
    signature = true,
}
