-- 与上期比较的名单和指标,只供本局内部使用;增减变动表见 county/13-changes.lua。
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
