-- 文稿数据:文稿中公布的数字,逐条与名册重算的结果核对。公式写作 指标名 或 指标名@对象代码;没有名册可核对的留空。金额写元。
roster {
  name = "published_figures", title = "文稿数据",
  key = { "fig_id" },
  columns = {
    { name = "fig_id", title = "文稿编号", aliases = { "编号" }, type = "code" },
    { name = "text", title = "原文", type = "text", required = true },
    { name = "value", title = "数值", type = "decimal" },
    { name = "approx", title = "近似标记", type = "choice",
      choices = { "确数", { "余", "多", "以上" }, "近", "左右" } },
    { name = "formula", title = "公式", type = "text" },
    { name = "period", title = "期间", type = "text" },
  },
}
