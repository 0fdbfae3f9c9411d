-- 各地工作情况:一个地方(县市区)一行,由上一级汇总。党工委会议一次一行。
roster {
  name = "place_status", title = "各地工作情况", aliases = { "各县市区情况", "地方工作情况" },
  key = { "place_code" },
  columns = {
    { name = "place_code", title = "行政区划代码", aliases = { "区划代码", "地区代码" }, type = "region" },
    { name = "name", title = "地区", aliases = { "地方", "县(市)区" }, required = true, type = "text" },
    { name = "committee_due", title = "应设党工委", type = "boolean" },
    { name = "has_committee", title = "已设党工委", aliases = { "设立党工委" }, type = "boolean" },
    { name = "committee_on", title = "党工委设立时间", type = "date" },
    { name = "in_plan", title = "纳入基层党建规划", aliases = { "纳入总体规划" }, type = "boolean" },
    { name = "town_assessed", title = "纳入镇街考核", aliases = { "纳入镇(街道)考核" }, type = "boolean" },
    { name = "linked", title = "融入联动体系", aliases = { "五位一体联动" }, type = "boolean" },
  },
}
roster {
  name = "committee_meetings", title = "党工委会议", aliases = { "党工委会议台账" },
  key = { "meeting_id" },
  columns = {
    { name = "meeting_id", title = "会议编号", type = "code" },
    { name = "place_code", title = "行政区划代码", aliases = { "区划代码" }, type = "region" },
    { name = "on", title = "日期", aliases = { "会议日期" }, required = true,
      type = "date", precision = "day" },
    { name = "kind", title = "会议类别", required = true,
      type = "choice", choices = { { "书记办公会议", "书记办公会" }, "成员会议", "专题会议" } },
    { name = "topic", title = "议题", type = "text" },
  },
}

-- 工作机制的成员单位:在哪个机制、哪个席位、分到什么职责。“1”“2”是哪几家由本地填写。
roster {
  name = "mechanism_units", title = "机制成员单位", aliases = { "党工委成员单位", "工作机制" },
  key = { "mechanism", "unit_id" },
  columns = {
    { name = "mechanism", title = "机制", aliases = { "机制名称" }, type = "text" },
    { name = "unit_id", title = "成员单位", aliases = { "单位", "单位名称" },
      type = "reference", to = { "units" } },
    { name = "slot", title = "席位", type = "choice", choices = { "1", "2", "N" } },
    { name = "duty", title = "职责", aliases = { "分工" }, type = "text" },
  },
}
