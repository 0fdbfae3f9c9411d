-- 年度考核:报送上级。
report {
    name = "assessment", title = "年度考核", file = "上报/年度考核.xlsx", profile = "upper",
    sheets = {
        {
            name = "示范支部及星级评定表", title = "{place.name}离退休干部党组织规范化达标和示范党支部评定表",
            counted_in = "个",
            rows = { from = "org_grades", order = "org_id" }, total = true, freeze = 2,
            columns = {
                { title = "序号", number = true },
                { title = "党组织名称", field = "org_name" },
                { title = "所属单位", field = "unit_name" },
                { title = "组织类别", field = "org_kind", look = "centre" },
                { title = "党员数", field = "members", look = "integer", sum = true },
                { title = "规范化达标创建", columns = {
                    { title = "纳入创建", field = "enrolled", look = "integer", sum = true },
                    { title = "达标", field = "passed", look = "integer", sum = true },
                    { title = "达标情况", field = "standard_status", look = "centre" },
                } },
                { title = "示范级别", field = "demonstration", look = "centre" },
                { title = "星级", field = "star", look = "centre" },
                { title = "拟定等次", field = "grade", look = "centre" },
                { title = "说明", field = "note" },
            },
            empty = "没有单独组建的离退休干部党组织。",
            notes = {
                "说明：1.“纳入创建”与“达标”分列：创建全覆盖指全部纳入创建，不等于全部达标。2.示范党支部按县、市（州）、省三级联创，表中为现有最高级别。3.等次由程序按规则拟定，以组织正式认定为准。",
            },
            signature = true,
        },
        {
            name = "等次汇总", title = "{place.name}离退休干部党组织拟定等次汇总表", counted_in = "个",
            rows = { from = "grade_counts", order = "rung, grade" }, total = true,
            columns = {
                { title = "序号", number = true },
                { title = "拟定等次", field = "grade" },
                { title = "党组织数", field = "orgs", look = "integer", sum = true },
                { title = "党员数", field = "members", look = "integer", sum = true },
            },
            charts = {
                { kind = "column", title = "拟定等次的党组织数", label = "拟定等次", value = "党组织数" },
            },
            empty = "没有单独组建的离退休干部党组织。",
            signature = true,
        },
    },
}
