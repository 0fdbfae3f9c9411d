-- 采用的参数:标准、比例和期限,各有地区、起始日期和依据。
sheet {
    report = "audit",
    name = "采用的参数", title = "{place.name}本次采用的参数和依据",
    rows = { from = "parameters_applied", order = "name, place, from_date, value" }, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "参数", field = "title" },
        { title = "数值", field = "value", look = "centre" },
        { title = "适用地区", field = "place", look = "centre" },
        { title = "起始日期", field = "from_date", look = "centre" },
        { title = "依据", field = "basis_text" },
        { title = "本次另行设定", field = "own", look = "centre" },
        { title = "名称", field = "name" },
    },
    empty = "没有用到参数。",
    notes = { "说明：列本次计算实际用到的参数。另行设定的，依据为原规定，数值以本次设定的为准。" },
}
