-- 任职。
roster {
  name = "posts", title = "任职", aliases = { "任职情况", "支部班子", "班子成员" },
  key = { "person_id", "org_id", "post" }, key_also = { "from" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "org_id", title = "党组织", aliases = { "任职支部", "联盟", "党组织/联盟" },
      type = "reference", to = { "orgs", "alliances" } },
    { name = "post", title = "党内职务", aliases = { "支部职务", "职务" },
      type = "choice", choices = { "书记", "副书记", "组织委员", "宣传委员", "纪检委员", "委员",
        "联盟负责人", { "指导员", "党建指导员" }, "联络员" } },
    { name = "from", title = "任职时间", aliases = { "起始", "任职起" }, type = "date" },
    { name = "to", title = "离任时间", aliases = { "免职时间", "任职止", "终止" }, type = "date" },
    { name = "doc_no", title = "任职文号", aliases = { "任免文号", "批复文号" }, type = "text" },
    { name = "is_retired", title = "是否离退休", aliases = { "身份" }, type = "boolean" },
    { name = "concurrent", title = "兼任情况", aliases = { "兼职" }, type = "text" },
    { name = "allow_grade", title = "补贴档次", aliases = { "补贴标准" }, type = "text" },
    { name = "qualities", title = "资格标签", aliases = { "任职条件" }, type = "texts" },
  },
}
