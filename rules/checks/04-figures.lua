-- 文稿数据。

check {
    name = "published-differs", title = "文稿数据与重算不一致", severity = "warning",
    basis = "ROSTER-FIGURE", on = "published_figures", column = "value",
    rows = [[ select f.*, f.fig_id as subject from figures_compared f where f.verdict = '不一致' ]],
    says = "“{text}”公布 {published}（{approx}），重算为 {recomputed}",
    cure = "请核对文稿，或补报名册",
}

check {
    name = "published-unknown", title = "文稿数据的公式没有结果", severity = "error",
    basis = "ROSTER-FIGURE", on = "published_figures", column = "formula",
    rows = [[
        select f.*, f.fig_id as subject from figures_compared f
        where f.formula is not null and f.measure is null
    ]],
    says = "公式“{formula}”没有对应的指标或对象",
    cure = "公式写作 指标名 或 指标名@对象代码；指标名见 mingce list measures",
}
