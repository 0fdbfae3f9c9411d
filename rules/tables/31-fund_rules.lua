-- 经费标准:一个地区一类经费一段时间一行。只与已声明的标准核对,从不据以发放。
roster {
  name = "fund_rules", title = "经费标准", aliases = { "补助标准", "标准文件" },
  key = { "scope", "fund_kind" }, key_also = { "from" },
  columns = {
    { name = "scope", title = "地区", aliases = { "适用地区", "行政区划代码", "区划代码" }, type = "region" },
    { name = "fund_kind", title = "经费类别", aliases = { "项目" },
      type = "choice", choices = { { "活动经费", "专项活动经费" }, "工作经费", { "书记补贴", "书记工作补贴" },
        { "特需", "特需经费" }, { "公用", "公用经费" }, { "慰问", "慰问经费" }, "公益金",
        { "奖补", "奖补资金" }, { "培训", "培训经费" } } },
    { name = "standard", title = "标准", aliases = { "定额" }, type = "money", min = 0 },
    { name = "rate", title = "比例", type = "decimal", min = 0, max = 1 },
    { name = "cap", title = "上限", type = "money", min = 0 },
    { name = "doc_no", title = "依据文号", aliases = { "文号" }, type = "text" },
    { name = "from", title = "起始时间", aliases = { "起", "施行日期" }, type = "date" },
    { name = "to", title = "终止时间", aliases = { "止", "废止日期" }, type = "date" },
    { name = "status", title = "状态",
      type = "choice", choices = { { "征求意见", "征求意见稿" }, { "施行", "执行", "现行" } } },
  },
}
