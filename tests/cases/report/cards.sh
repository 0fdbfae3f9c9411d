# Cards: each row on a page of its own; short cells in pairs, words across, room for the hand, and
# no line for what says nothing. What cannot go with them is refused.
small_case
report_in_use <<'LUA'
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "单", title = "取证单", cards = true, rows = { from = "units", order = "unit_id" },
      columns = { { title = "编号", field = "unit_id", look = "centre" }, { title = "序号", number = true },
                  { title = "名称", field = "unit_name" }, { title = "说明", field = "former_names" },
                  { title = "区划", field = "region_code", look = "centre" }, { title = "意见", blank = true } },
      notes = { "说明：一行一页。" } },
    { name = "空", title = "没有的单", cards = true, rows = { from = "payments", order = "payment_id" },
      columns = { { title = "编号", field = "payment_id" } }, empty = "没有支出。" },
} }
LUA
cells x.xlsx 单 x.xlsx 空
part x.xlsx xl/worksheets/sheet1.xml | grep -oE '<(mergeCell |brk |pageSetup |rowBreaks )[^>]*>'
for wrong in 'total = true' 'signature = true' 'paper = "A3"'; do
    report_in_use <<LUA
report { name = "x", title = "某表", file = "x.xlsx", profile = "upper", sheets = {
    { name = "单", title = "取证单", cards = true, rows = { from = "units", order = "unit_id" }, $wrong,
      columns = { { title = "编号", field = "unit_id" } } } } }
LUA
done
