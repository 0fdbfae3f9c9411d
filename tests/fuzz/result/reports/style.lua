-- The style of the shipped reports, with no words of a place.
style {
    name = "style", title = "表样",
    title_font = "方正小标宋简体", title_size = 18,
    head_font = "黑体", head_size = 10,
    body_font = "宋体", body_size = 10,
    unit_line = "填报单位",
    subject_line = "填报单位：{name}",
    date_line = "填报日期：{reported_on}",
    count_line = "单位：{counted_in}",
    form = "表号：{form_no}",
    signature = "单位负责人（签字）：{head}　　　　审核人：{reviewer}　　　　填表人：{preparer}　　　　联系电话：{phone}　　　　填报日期：{reported_on}　　　　（盖章）",
    total = "合计",
    among = "其中：{value}",
    unplaced = "未归入上列单位",
    page = "第 &P 页 共 &N 页&R&8数据 {inputs} 规则 {rules}",
    trial = "征求意见稿试算，不作考核依据",
    yes = "是", no = "否",
}
