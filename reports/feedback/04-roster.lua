-- D4:本单位名册。身份号码、电话、住址、健康状况不在内。主键一列不叫“人员编号”:整本报回时,这张表不当名册读。
sheet {
    report = "feedback", only_with = "persons",
    name = "本单位名册", title = "{name}离退休干部名册（脱敏）", counted_in = "人",
    rows = { from = "unit_roster", order = "state_order, person_id" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "名册编号", field = "person_id", look = "centre" },
        { title = "姓名", field = "name", look = "centre" },
        { title = "性别", field = "sex", look = "centre" },
        { title = "民族", field = "ethnic", look = "centre" },
        { title = "人员类别", field = "person_kind", look = "centre" },
        { title = "享受待遇", field = "level", look = "centre" },
        { title = "政治面貌", field = "political", look = "centre" },
        { title = "出生年月", field = "birth", look = "centre" },
        { title = "年龄", field = "age", look = "integer" },
        { title = "年龄段", field = "band", look = "centre" },
        { title = "入党时间", field = "party_join", look = "centre" },
        { title = "党龄", field = "party_age", look = "integer" },
        { title = "所在党支部", field = "org_name" },
        { title = "状态", field = "state", look = "centre" },
        { title = "待办", field = "pending" },
    },
    empty = "没有收到本单位的人员名册。",
    notes = {
        "说明：1.年龄、党龄按{as_of}的周年数计；党龄从转正之日起，没有填转正时间的从入党之日起。2.组织关系在外单位支部的不写支部名称。3.状态不是“在册”的不计入人数。4.请逐人核对，有误的在原名册更正后重报。本表含个人信息，请勿外传。",
    },
}
