-- The workbooks of the rivals: of each unit its figures, its roster and its branches.
report {
    name = "feedback", title = "单位反馈", file = "反馈/{id}_{name}.xlsx", per = "unit", profile = "unit",
    sheets = {
        {
            name = "考核结果反馈表", title = "{name}",
            rows = { from = "figures", order = "measure" },
            columns = { { title = "指标", field = "measure" }, { title = "数", field = "value", look = "real" } },
        },
        {
            name = "本单位名册", title = "{name}",
            rows = { from = "roster", order = "person_id" },
            columns = {
                { title = "人员编号", field = "person_id" }, { title = "姓名", field = "name" },
                { title = "性别", field = "sex" }, { title = "民族", field = "ethnic" },
                { title = "出生年月", field = "birth" }, { title = "参加工作时间", field = "work_start" },
                { title = "政治面貌", field = "political" }, { title = "入党时间", field = "party_join" },
                { title = "人员类别", field = "person_kind" }, { title = "离退休时间", field = "retire_on" },
                { title = "原单位", field = "unit_id" }, { title = "职级", field = "rank" },
            },
        },
        {
            name = "党组织", title = "{name}",
            rows = { from = "branches", order = "org_id" },
            columns = {
                { title = "党组织代码", field = "org_id" }, { title = "党组织名称", field = "org_name" },
                { title = "组织类别", field = "org_kind" }, { title = "编组方式", field = "mix_kind" },
                { title = "成立时间", field = "founded_on" }, { title = "本届起始", field = "term_start" },
                { title = "任期", field = "term_years" }, { title = "达标情况", field = "standard_status" },
            },
        },
    },
}
