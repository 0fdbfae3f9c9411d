-- 全国(省)离退休干部信息系统导出的名单,用来与人员名册对账。只对账,不计数。
roster {
  name = "registry_persons", title = "全国系统导出", aliases = { "系统导出", "全国系统名单", "信息系统导出" },
  key = { "registry_id" },
  unit = "unit_id",
  columns = {
    { name = "registry_id", title = "系统编号", aliases = { "人员标识", "系统人员编号" }, type = "code" },
    { name = "name", title = "姓名", type = "name", required = true },
    { name = "id_no", title = "公民身份号码", aliases = { "身份证号", "身份证号码", "证件号码" },
      type = "id_number", sensitive = true, required = true },
    { name = "sex", title = "性别", type = "choice", choices = { "男", "女" } },
    { name = "birth", title = "出生年月", aliases = { "出生日期" }, type = "date" },
    { name = "political", title = "政治面貌",
      type = "choice", choices = { { "中共党员", "党员", "正式党员" }, { "预备党员", "中共预备党员" },
        "民主党派", "群众" } },
    { name = "person_kind", title = "人员类别", aliases = { "离退休类别" },
      type = "choice", choices = { { "离休", "离休干部" }, { "退休", "退休干部" }, "退职",
        { "在职", "在职干部" } } },
    { name = "unit_id", title = "所在单位", aliases = { "单位", "原单位", "管理单位" },
      type = "reference", to = { "units" } },
  },
}
