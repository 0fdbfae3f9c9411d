-- 核实说明:经核实无误的问题,一条一行。放在单位文件夹里的,只对本单位的问题有效;不分单位的由县(市)局填写。
roster {
  name = "waivers", title = "核实说明", aliases = { "核实登记", "情况说明" },
  key = { "fingerprint" },
  waives = "fingerprint",
  columns = {
    { name = "fingerprint", title = "核对码", aliases = { "问题核对码" }, type = "code" },
    { name = "reason", title = "核实情况", aliases = { "说明", "理由" }, type = "text", required = true },
    { name = "verified_by", title = "核实人", type = "name", required = true },
    { name = "document", title = "依据材料", aliases = { "文号", "材料" }, type = "text" },
    { name = "verified_on", title = "核实日期", aliases = { "核实时间" }, type = "date", precision = "day",
      required = true },
  },
}
