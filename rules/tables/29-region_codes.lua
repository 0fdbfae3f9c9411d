-- 行政区划代码沿革:一个代码一段有效期一行,撤并改设的写后继代码。
roster {
  name = "region_codes", title = "区划代码", aliases = { "行政区划", "区划沿革" },
  key = { "code" }, key_also = { "valid_from" },
  columns = {
    { name = "code", title = "行政区划代码", aliases = { "区划代码", "代码" }, type = "region" },
    { name = "name", title = "名称", aliases = { "区划名称" }, required = true, type = "text" },
    { name = "parent_code", title = "上级", aliases = { "上级代码" }, type = "region" },
    { name = "valid_from", title = "有效期起", aliases = { "启用时间" }, type = "date" },
    { name = "valid_to", title = "有效期止", aliases = { "停用时间" }, type = "date" },
    { name = "successor", title = "后继代码", type = "region" },
  },
}
