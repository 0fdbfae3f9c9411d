sheet {
    report = "county", only_with = "alliances",
    name = "党建联盟", title = "{place.name}离退休干部党建联盟运行表",
    form_no = "老干统8表", counted_in = "个、人、次",
    rows = { level = "alliance" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "联盟名称", field = "alliance_name" },
        { title = "片区", field = "area", look = "centre" },
        { title = "牵头单位", field = "lead_name" },
        { title = "单位数", measure = "alliance_units" },
        { title = "离退休干部", measure = "alliance_persons" },
        { title = "党员数", measure = "alliance_party" },
        { title = "三个一", columns = {
            { title = "台账", measure = "alliances_ledger" },
            { title = "微信群", measure = "alliances_group" },
            { title = "集体活动", measure = "alliances_active" },
        } },
        { title = "台账完整率", measure = "ledger_complete" },
        { title = "应办月数", measure = "alliance_meeting_share", part = "denominator" },
        { title = "每月会议", columns = {
            { title = "做到", measure = "alliance_meeting_share", part = "numerator" },
            { title = "达标率", measure = "alliance_meeting_share" },
        } },
        { title = "每月主题党日", columns = {
            { title = "做到", measure = "alliance_theme_day_share", part = "numerator" },
            { title = "达标率", measure = "alliance_theme_day_share" },
        } },
        { title = "每月大型活动", columns = {
            { title = "做到", measure = "alliance_large_share", part = "numerator" },
            { title = "达标率", measure = "alliance_large_share" },
        } },
        { title = "轮值", columns = {
            { title = "按排定", measure = "rota_kept", part = "numerator" },
            { title = "占比", measure = "rota_kept" },
        } },
        { title = "计划完成率", measure = "plan_completion" },
        { title = "四有得分", measure = "alliance_haves" },
        { title = "五联项数", measure = "alliance_links" },
    },
    empty = "没有党建联盟。",
    notes = {
        "说明：1.统计时点为{as_of}，应办月数从联盟成立后第一个整月起，到已过完的月止。2.单位按单位计，没有支部的单位也在内；离退休干部按原单位归入，入盟不改变隶属关系，不重复计入。3.集体活动由活动台账得出：会议、主题党日、大型活动都开展过的计1。4.大型活动按参观视察、形势报告、红色教育、志愿服务四种计。5.轮值按登记的次序和起始月排定；占比为按排定承办的月数占应轮值月数。6.各项比例均由次数重算，不作平均。",
    },
    signature = true,
}
