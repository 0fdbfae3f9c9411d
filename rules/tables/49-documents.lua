-- 文件登记:制度文件一份一行。在征求意见的不作为已施行。
roster {
  name = "documents", title = "制度文件", aliases = { "文件登记", "制度文件登记" },
  key = { "doc_id" },
  columns = {
    { name = "doc_id", title = "文件编号", type = "code" },
    { name = "title", title = "文件名称", aliases = { "制度名称" }, type = "text", required = true },
    { name = "status", title = "状态", aliases = { "文件状态" }, required = true,
      type = "choice", choices = { "起草", { "征求意见", "征求意见稿" }, { "印发", "已印发" }, "废止" } },
    { name = "doc_no", title = "文号", type = "text" },
    { name = "on", title = "状态日期", aliases = { "印发日期" }, type = "date" },
    { name = "basis_id", title = "依据代码", aliases = { "对应依据" }, type = "text" },
  },
}
