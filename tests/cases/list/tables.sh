# All that a roster declares, as docs/tables.md is made from it.
shipped
cat >rules/zz.lua <<'RULE'
roster {
    name = "papers", title = "报刊", aliases = { "征订表" }, unit = "unit_id",
    key = { "paper_id" }, key_also = { "ordered_on" }, names = { "paper" }, identity = "reader",
    counted_once = { by = "reader" },
    columns = {
        { name = "paper_id", title = "编号", aliases = { "代码", "刊号" }, type = "code" },
        { name = "unit_id", title = "单位", type = "reference", to = { "units", "orgs" } },
        { name = "paper", title = "报刊名称", type = "text", required = true },
        { name = "reader", title = "读者", type = "id_number", sensitive = true },
        { name = "kind", title = "类别", type = "choice", choices = { "日报", { "周刊", "周报", "周" } } },
        { name = "price", title = "单价", type = "money", min = "0.01", max = 1200 },
        { name = "ordered_on", title = "征订日期", type = "date", precision = "month" },
    },
}
RULE
mingce list tables --rules rules | tail -n 1
mingce list tables --rules rules --json | sed -n '/"papers"/,$p'
# The page is made of what is declared: other words give another page.
mingce list tables --rules rules --json >as_json
"$PYTHON" "$ROOT/tests/tools/tables.py" <as_json | sed -n '/^## 报刊/,$p'
