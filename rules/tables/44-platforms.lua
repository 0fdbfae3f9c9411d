-- 学习教育平台和成员:公众号、微信群、讲坛、网校。入群率按成员名单与党员名单对照。
roster {
  name = "platforms", title = "学习教育平台", aliases = { "平台名册", "平台台账" },
  key = { "platform_id" },
  names = { "name" },
  columns = {
    { name = "platform_id", title = "平台编号", type = "code" },
    { name = "name", title = "平台名称", required = true, type = "text" },
    { name = "kind", title = "平台类别", required = true,
      type = "choice", choices = { "微信群", { "公众号", "微信公众号" }, { "网站", "网络党支部", "网上党校" },
        { "讲坛", "大讲坛", "大学堂" }, "其他" } },
    { name = "mode", title = "方式", aliases = { "线上线下" },
      type = "choice", choices = { "线上", "线下", "结合" } },
    { name = "host_id", title = "主办", aliases = { "主办单位", "主办支部" },
      type = "reference", to = { "orgs", "units" } },
    { name = "region_code", title = "行政区划代码", aliases = { "区划代码" }, type = "region" },
    { name = "from", title = "启用时间", aliases = { "起" }, type = "date" },
    { name = "to", title = "停用时间", aliases = { "止" }, type = "date" },
  },
}
roster {
  name = "platform_members", title = "平台成员", aliases = { "微信群成员", "入群名单" },
  key = { "platform_id", "person_id" },
  columns = {
    { name = "platform_id", title = "平台编号", aliases = { "平台名称" },
      type = "reference", to = { "platforms" } },
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
  },
}
