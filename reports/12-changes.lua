-- 增减变动表(B13):上报;名单只供本局内部使用。
report {
    name = "changes", title = "增减变动", file = "上报/增减变动.xlsx", profile = "upper",
    sheets = {
        {
            name = "增减变动表", title = "{place.name}离退休干部增减变动表", counted_in = "人",
            rows = { level = "unit", order = "unit_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "单位", field = "unit_name" },
                { title = "期初", measure = "stock_opening" },
                { title = "增加", columns = {
                    { title = "新退休", measure = "stock_new" },
                    { title = "转入", measure = "stock_moved_in" },
                    { title = "补报", measure = "stock_late" },
                } },
                { title = "减少", columns = {
                    { title = "去世", measure = "stock_died" },
                    { title = "转出", measure = "stock_moved_out" },
                    { title = "更正", measure = "stock_corrected" },
                } },
                { title = "期末", measure = "stock_closing" },
                { title = "死亡率", measure = "death_rate", look = "percent" },
                { title = "与上期比", columns = {
                    { title = "上期末", measure = "previous_closing" },
                    { title = "增减", measure = "closing_change" },
                    { title = "幅度", measure = "closing_change_rate", look = "percent" },
                } },
            },
            charts = {
                { kind = "column", title = "期末人数", label = "单位", value = "期末" },
            },
            checks = {
                { title = "期初＋新退休＋转入＋补报－去世－转出－更正＝期末",
                  plus = { "stock_opening", "stock_new", "stock_moved_in", "stock_late" },
                  minus = { "stock_died", "stock_moved_out", "stock_corrected", "stock_closing" } },
            },
            notes = {
                "说明：死亡率＝去世人数÷期初人数。期初由本期名册的异动推得；上期末取自上期结果，"
                    .. "并入的单位归承接单位，没有上期结果的写“未评价”。",
            },
            signature = true,
        },
    },
}

report {
    name = "moves", title = "增减变动名单", file = "内部/增减变动名单.xlsx", profile = "internal",
    with_check = true,
    sheets = {
        {
            name = "增减变动名单", title = "{place.name}离退休干部增减变动名单", counted_in = "人",
            rows = { from = "person_move_list", order = "place, unit_id, before_unit_id, person_id" },
            freeze = 3,
            columns = {
                { title = "序号", number = true },
                { title = "变动", field = "moved", look = "centre" },
                { title = "姓名", field = "name", look = "centre" },
                { title = "人员编号", field = "person_id" },
                { title = "原因", field = "cause", look = "centre" },
                { title = "时间", field = "moved_on", look = "centre" },
                { title = "现单位", field = "unit_name" },
                { title = "上期单位", field = "before_unit_name" },
            },
            empty = "没有变动，或没有给出上期结果（--previous）。",
            notes = { "说明：原因取自名册的异动类型和去世时间；“未注明”“名册已无此人”的请补填异动。" },
        },
        {
            name = "与上期比较", title = "{place.name}各项指标与上期比较表",
            rows = { from = "measure_changes", order = "measure" }, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "指标", field = "title" },
                { title = "单位", field = "counted_in", look = "centre" },
                { title = "本期", field = "now_text", look = "integer" },
                { title = "上期", field = "before_text", look = "integer" },
                { title = "增减", field = "change_text", look = "centre" },
                { title = "增减幅度", field = "rate", look = "centre" },
            },
            empty = "没有给出上期结果（--previous）。",
        },
    },
}
