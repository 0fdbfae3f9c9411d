-- 队伍和队员。
roster {
  name = "teams", title = "队伍", aliases = { "志愿服务队", "队伍名册" },
  key = { "team_id" },
  names = { "name" },
  columns = {
    { name = "team_id", title = "队伍编号", type = "code" },
    { name = "name", title = "名称", aliases = { "队伍名称" }, type = "text", required = true },
    { name = "kind", title = "类别", aliases = { "队伍类别" }, required = true,
      type = "choice", choices = { { "志愿", "志愿服务" }, "文体", "宣讲", "五老", { "医疗", "医疗专家" }, { "陪审", "人民陪审员" },
        { "社团", "文化社团" }, { "协会", "协会会员" }, { "专家库", "评审专家库" } } },
    { name = "art", title = "文体项目",
      type = "choice", choices = { "书画", "声乐", "棋牌", "太极", "其他" } },
    { name = "target_n", title = "人数目标", type = "integer", min = 0 },
    { name = "host_id", title = "挂靠", aliases = { "挂靠单位" }, type = "reference",
      to = { "units", "orgs", "alliances" } },
  },
}

roster {
  name = "team_members", title = "队员", aliases = { "队员名册", "队伍成员" },
  key = { "team_id", "person_id" },
  columns = {
    { name = "team_id", title = "队伍编号", aliases = { "队伍", "队伍名称" },
      type = "reference", to = { "teams" } },
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
  },
}
