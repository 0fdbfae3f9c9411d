-- C8:抽样底稿。怎样抽的写在表下,任何人能重抽;核对各栏留给审计人员填。
sheet {
    report = "audit", name = "抽样总体", title = "{place.name}经费支出抽样总体和样本", counted_in = "元", only_with = "payments",
    rows = { from = "audit_populations", order = "fund_kind" }, total = true, freeze = 2,
    columns = {
        { title = "序号", number = true },
        { title = "经费类别", field = "fund_kind" },
        { title = "总体", columns = {
            { title = "笔数", field = "lines", look = "integer", sum = true },
            { title = "金额", field = "fen", look = "money", sum = true },
        } },
        { title = "样本", columns = {
            { title = "笔数", field = "drawn", look = "integer", sum = true },
            { title = "其中：全取", field = "whole", look = "integer", sum = true },
            { title = "金额", field = "drawn_fen", look = "money", sum = true },
        } },
    },
    notes = {
        "说明：每笔支出都已由程序核对（见《审计疑点清单》），抽样是为了核对凭证原件。按金额单位抽样、推断总体误差的，用 mingce audit sample、evaluate。",
    },
}

sheet {
    report = "audit", name = "审计抽样底稿", title = "{place.name}经费支出审计抽样工作底稿", counted_in = "元", paper = "A3",
    only_with = "payments",
    rows = { from = "audit_vouchers", order = "whole desc, place, payment_id" }, total = true, freeze = 3,
    columns = {
        { title = "序号", number = true },
        { title = "抽法", field = "how", look = "centre" },
        { title = "支出编号", field = "payment_id", look = "centre" },
        { title = "单位", field = "unit_name" },
        { title = "经费类别", field = "fund_kind", look = "centre" },
        { title = "来源", field = "source", look = "centre" },
        { title = "支付日期", field = "on", look = "centre" },
        { title = "金额", field = "amount", look = "money", sum = true },
        { title = "用途", field = "purpose" },
        { title = "凭证号", field = "voucher_no", look = "centre" },
        { title = "支付方式", field = "method", look = "centre" },
        { title = "审批人", field = "approver", look = "centre" },
        { title = "疑点条数", field = "leads", look = "integer" },
        { title = "文件", field = "path" },
        { title = "行", field = "line", look = "integer" },
        { title = "核对（相符√，不符×）", columns = {
            { title = "凭证齐全", blank = true },
            { title = "金额相符", blank = true },
            { title = "用途相符", blank = true },
            { title = "审批手续", blank = true },
            { title = "入账正确", blank = true },
        } },
        { title = "审定金额", blank = true },
        { title = "备注", blank = true },
    },
    empty = "没有抽到支出。",
    notes = {
        "说明：1.全取：达到 audit.sample_whole 的每笔都取。2.随机：其余各笔按“种子、换行、支出编号”的 SHA-256（十六进制）从小到大取 audit.sample_size 笔；种子为 audit.sample_seed。参数值见 case.db 的 parameter_used。3.重抽：对任一支出编号，printf '%s\\n%s' 种子 编号 | sha256sum，与表中次序对照。",
    },
    signature = true,
}
