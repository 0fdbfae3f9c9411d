-- 任务清单:行动、任务、事项三级,一个事项一行;任务进展一个单位一个事项一行。
roster {
  name = "tasks", title = "任务清单", aliases = { "任务分解", "重点任务" },
  key = { "item_no" },
  columns = {
    { name = "action_no", title = "行动序号", aliases = { "行动" }, required = true,
      type = "integer", min = 1 },
    { name = "task_no", title = "任务序号", aliases = { "任务" }, required = true,
      type = "integer", min = 1 },
    { name = "item_no", title = "事项序号", aliases = { "编号", "事项编号" }, type = "integer", min = 1 },
    { name = "content", title = "事项内容", aliases = { "工作内容", "任务内容" }, required = true,
      type = "text" },
    { name = "owner_id", title = "责任单位", aliases = { "牵头单位" },
      type = "reference", to = { "units" } },
    -- 可有几个单位,照录;引用只能指一个。
    { name = "coop_ids", title = "配合单位", type = "texts" },
    { name = "due", title = "完成时限", aliases = { "时间节点" }, type = "date" },
    { name = "weight", title = "权重", aliases = { "分值" }, type = "decimal", min = 0 },
    { name = "applies_to", title = "适用类别", type = "texts" },
  },
}

roster {
  name = "task_status", title = "任务进展", aliases = { "任务完成情况", "任务清单完成情况" },
  key = { "unit_id", "item_no" },
  unit = "unit_id",
  columns = {
    { name = "unit_id", title = "单位", aliases = { "单位名称", "单位代码", "责任单位" },
      type = "reference", to = { "units" } },
    { name = "item_no", title = "事项序号", aliases = { "事项编号" },
      type = "reference", to = { "tasks" } },
    { name = "status", title = "完成情况", aliases = { "进展" }, required = true,
      type = "choice", choices = { { "未启动", "未开展" }, { "进行中", "推进中" }, { "完成", "已完成" },
        "不适用" } },
    { name = "finished_on", title = "完成时间", type = "date" },
    { name = "evidence", title = "佐证", aliases = { "佐证材料" }, type = "text" },
  },
}
