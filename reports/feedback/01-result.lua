-- D1:本单位的结果。组内只有数字,没有别的单位的名称。
sheet {
    report = "feedback", with_run = true, skip_empty = true,
    name = "考核结果反馈表", title = "{name}年度考核结果反馈表",
    rows = { from = "own_result", order = "turn, assessment_title, part" }, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "考核", field = "assessment_title" },
        { title = "项目", field = "item" },
        { title = "内容", field = "content" },
        { title = "说明", field = "remark" },
    },
    notes = {
        "说明：1.名次按未取整的总分排。组内最高、平均、最低只计得出总分的单位。2.失分为折合总分的数。失分的原因和改法见《扣分明细与整改建议》，总分的算法见《得分构成》。3.等次由程序按规则拟定，以组织审定为准；对得分有异议的，请在收到后按规定时限书面提出并附材料。",
        "4.数据 {inputs}，规则 {rules}，程序版本 {version}。",
    },
    signature = true,
}
