-- A6:折算到综合考评。上年的数只在给出上期结果(--previous)时有。
sheet {
    report = "assessment", skip_empty = true,
    name = "综合考评折算表", title = "{place.name}离退休干部党建工作年度考核综合考评折算表",
    counted_in = "分",
    rows = { from = "annual_converted", order = "peer_group, place, unit_id" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "组别", field = "peer_group", look = "centre" },
        { title = "单位名称", field = "unit_name" },
        { title = "考核总分", field = "total", look = "points" },
        { title = "折算系数", field = "rate", look = "fine" },
        { title = "折算分", field = "converted", look = "points" },
        { title = "组内位次", field = "rank", look = "integer" },
        { title = "拟定等次", field = "grade", look = "centre" },
        { title = "上年", columns = {
            { title = "总分", field = "before_total", look = "points" },
            { title = "折算得分", field = "before_converted", look = "points" },
            { title = "组内位次", field = "before_rank", look = "integer" },
        } },
        { title = "总分比上年", field = "change", look = "points" },
        { title = "位次比上年", field = "moved", look = "centre" },
        { title = "说明", field = "note" },
    },
    charts = {
        { kind = "column", title = "各单位折算分", label = "单位名称", value = "折算分" },
    },
    notes = {
        "说明：折算分＝考核总分×综合考评满分×所占比例÷考核满分；折算系数为每分折合的综合考评分。上年的数取自上年结果，没有给出上年结果或上年没有该单位的空着；上年分组不同的，位次不能直接比较。",
    },
    signature = true,
}
