-- 银发人才库。八个类别中文稿只点名两个,其余由本地自定名称。
roster {
  name = "talents", title = "银发人才", aliases = { "银发人才库", "人才库" },
  key = { "person_id", "category" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "category", title = "类别", aliases = { "人才类别" },
      type = "choice", choices = { { "1", "政治理论宣讲" }, { "2", "医疗卫生专家" }, "3", "4", "5", "6", "7", "8" } },
    { name = "skill", title = "专长", type = "text" },
    { name = "from", title = "入库时间", type = "date" },
    { name = "status", title = "状态", type = "choice", choices = { "在库", "退库" } },
  },
}
