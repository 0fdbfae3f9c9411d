sheet {
    report = "county",
    name = "党组织设置", title = "{place.name}离退休干部党组织设置和党员管理情况表",
    form_no = "老干统5表", counted_in = "个、人",
    rows = { level = "unit", among = "unit_nature" }, total = true, freeze = 1,
    columns = {
        { title = "单位", field = "unit_name" },
        { title = "党委", measure = "orgs_committee" },
        { title = "党总支", measure = "orgs_general" },
        { title = "党支部合计", measure = "branches" },
        { title = "其中", columns = {
            { title = "单独组建", measure = "branches_single" },
            { title = "联合", measure = "branches_joint" },
        } },
        { title = "另列（不计入合计）", columns = {
            { title = "临时", measure = "temporary_orgs" },
            { title = "功能型", measure = "functional_orgs" },
        } },
        { title = "离退休干部党员", measure = "party_members" },
        { title = "单独组建支部党员", columns = {
            { title = "人数", measure = "separate_members" },
            { title = "占比", measure = "separate_share", share = true },
        } },
        { title = "混编党员", columns = {
            { title = "人数", measure = "mixed_members" },
            { title = "占比", measure = "mixed_share", share = true },
        } },
        { title = "未落实组织关系数", measure = "members_unplaced" },
        { title = "超过50人的支部数", measure = "branches_large" },
        { title = "届满未换届", measure = "orgs_overdue" },
        { title = "到社区报到", columns = {
            { title = "数", measure = "reported" },
            { title = "比例", measure = "reported_share" },
        } },
    },
    checks = {
        { title = "党支部合计＝单独组建＋联合", plus = { "branches" },
          minus = { "branches_single", "branches_joint" } },
        { title = "离退休干部党员＝单独组建支部党员＋混编党员＋未落实组织关系数",
          plus = { "party_members" },
          minus = { "separate_members", "mixed_members", "members_unplaced" } },
    },
    charts = {
        { kind = "pie", title = "党支部的组建形式", columns = { "单独组建", "联合" } },
    },
    notes = {
        "说明：1.统计时点为{as_of}。2.党组织按所属单位、党员按原单位列。3.一名党员只按一个隶属支部计；多重管理不加总。4.占比为占已落实组织关系党员的比例，两项相加为100.0%，按最大余额法取一位小数。5.临时、功能型党组织不转接组织关系，不计入合计。",
    },
    signature = true,
}
