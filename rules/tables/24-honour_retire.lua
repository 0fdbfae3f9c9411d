-- 荣誉退休:三个一、三对接六件事,一人一行,每件是否办了、哪天办的。
roster {
  name = "honour_retire", title = "荣誉退休", aliases = { "荣誉退休清单", "三个一三对接" },
  key = { "person_id" },
  columns = {
    { name = "person_id", title = "人员编号", aliases = { "身份证号", "公民身份号码" },
      type = "reference", to = { "persons" } },
    { name = "talk", title = "谈话", aliases = { "进行一次谈话" }, type = "boolean" },
    { name = "talk_on", title = "谈话日期", type = "date" },
    { name = "ceremony", title = "仪式", aliases = { "举办一个仪式" }, type = "boolean" },
    { name = "ceremony_on", title = "仪式日期", type = "date" },
    { name = "activity", title = "体验", aliases = { "体验一次活动" }, type = "boolean" },
    { name = "activity_on", title = "体验日期", type = "date" },
    { name = "service", title = "服务管理", aliases = { "对接服务管理" }, type = "boolean" },
    { name = "service_on", title = "服务管理日期", type = "date" },
    { name = "platform", title = "平台", aliases = { "对接搭建平台" }, type = "boolean" },
    { name = "platform_on", title = "平台日期", type = "date" },
    { name = "community", title = "社区", aliases = { "对接融入社区" }, type = "boolean" },
    { name = "community_on", title = "社区日期", type = "date" },
  },
}
