sheet {
    report = "county",
    name = "增减变动表", title = "{place.name}离退休干部增减变动表", form_no = "老干统13表", counted_in = "人",
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
}
